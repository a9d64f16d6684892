import { address } from '../src/core/cells/address.ts'
import type { Snapshot } from '../src/core/cells/snapshot.ts'
import type { OutputSheet } from '../src/core/output/sheet.ts'
import { isSame } from './formulaWorkbook.ts'

/** The formula cells whose calculated value is not the one that the sheet holds. */
export function differences(
  sheets: readonly OutputSheet[],
  after: Snapshot,
  compares: (row: number, column: number) => boolean = () => true,
): readonly string[] {
  return sheets.flatMap(sheet => {
    const grid = after.grids.find(each => each.sheet === sheet.title)!
    return formulasOf(sheet).flatMap(({ row, column, value, formula }) => {
      const shown = grid.cells[row - grid.top]?.[column - grid.left] ?? null
      const key = sheet.columns[column]!.key
      if (key.startsWith('part ') || key === 'share' || !compares(row, column) || isSame(value, shown)) return []
      return [`${sheet.title}!${address({ row, column })} (${key}): ${shown}, not ${value}: ${formula}`]
    })
  })
}

/** The cells of a sheet of ours that hold formulas. */
export function formulasOf({ rows }: OutputSheet) {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [{ row, column, value: cell.value, formula: cell.formula }],
    ),
  )
}

/** Whether the cell below the first row holds a formula. */
export function cellHasFormula({ rows }: OutputSheet) {
  return (row: number, column: number) => row > 0 && rows[row]?.[column]?.formula !== undefined
}
