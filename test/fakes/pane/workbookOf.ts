import type { FormatClass } from '../../../src/core/cells/formatClass.ts'
import type { Grid } from '../../../src/core/cells/grid.ts'
import type { Snapshot } from '../../../src/core/cells/snapshot.ts'
import type { NewSheet } from '../../../src/files/xlsx/newWorkbook.ts'
import { writeNewXlsx } from '../../../src/files/xlsx/writeNewXlsx.ts'

/** A workbook file that says what a snapshot says. */
export function workbookOf({ sheets, grids, namedRanges }: Snapshot): Uint8Array {
  const held = new Map(grids.map(grid => [grid.sheet, grid]))
  return writeNewXlsx({
    sheets: sheets.map(({ title, visible }) => ({ ...sheetOf(title, held.get(title)), visible })),
    definedNames: sheets.flatMap(({ title, ours }) =>
      ours === null ? [] : [{ name: `Throughline_${ours}`, refersTo: `'${title.replaceAll("'", "''")}'!$A$1` }],
    ),
    tables: namedRanges,
  })
}

function sheetOf(title: string, grid: Grid | undefined): NewSheet {
  if (grid === undefined) return { title, rows: [] }
  const { top, left, cells, formats, merges, hiddenRows, hiddenColumns } = grid
  const blank = Array.from({ length: left }, () => null)
  return {
    title,
    rows: [...Array.from({ length: top }, () => []), ...cells.map(row => [...blank, ...row])],
    numberFormat: (_, column) => code[formats[column - left] ?? 'general'],
    merges,
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
  }
}

const code: Readonly<Record<FormatClass, string>> = {
  general: 'General',
  percent: '0%',
  date: 'yyyy-mm-dd',
  duration: '[h]:mm',
  text: '@',
}
