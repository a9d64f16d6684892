import { type Cell, cellText } from '../../core/cells/cell.ts'
import type { Grid } from '../../core/cells/grid.ts'
import type { Snapshot } from '../../core/cells/snapshot.ts'
import { isTitle } from '../../core/hosting/assertTitle.ts'
import { UnusableFile } from '../unusableFile.ts'
import { longestText } from '../xlsx/cellXml.ts'
import { sheetColumns, sheetRows } from '../xlsx/position.ts'
import { writeNewXlsx } from '../xlsx/writeNewXlsx.ts'

/**
 * A workbook file with the tables of .csv files as its sheets: each cell where it was read and with the value that it
 * was read as, so that formulas can name it.
 */
export function csvWorkbook({ sheets, grids }: Snapshot): Uint8Array {
  const titles = sheets.map(({ title }) => title)
  for (const title of titles) refuseTitle(title, titles)
  const held = new Map(grids.map(grid => [grid.sheet, grid]))
  return writeNewXlsx({
    sheets: titles.map(title => {
      const grid = held.get(title)
      if (grid === undefined) return { title, rows: [] }
      refuseSize(grid)
      return { title, rows: rowsOf(grid), columnWidths: widthsOf(grid) }
    }),
  })
}

function rowsOf({ top, left, cells }: Grid): readonly (readonly Cell[])[] {
  const before = new Array<Cell>(left).fill(null)
  return [...new Array<readonly Cell[]>(top).fill([]), ...cells.map(row => [...before, ...row])]
}

/** Wide enough for what the first rows hold. */
function widthsOf({ left, cells }: Grid): readonly number[] {
  const head = cells.slice(0, 50)
  const widths = (cells[0] ?? []).map((_, column) =>
    head.reduce((widest, row) => Math.max(widest, cellText(row[column] ?? null).length), 6),
  )
  return [...new Array<number>(left).fill(9), ...widths.map(width => Math.min(40, width + 2))]
}

/** A title that no sheet can have, or that two would have. */
function refuseTitle(title: string, titles: readonly string[]): void {
  if (!isTitle(title)) {
    throw new UnusableFile(
      `No sheet of a workbook can be called "${title}". Rename ${title}.csv: at most 31 characters, without [ ] : * ? / \\ and not "History".`,
    )
  }
  const twin = titles.find(other => other !== title && other.toLowerCase() === title.toLowerCase())
  if (twin !== undefined) {
    throw new UnusableFile(
      `${title}.csv and ${twin}.csv would be two sheets of one name in a workbook. Rename one of them.`,
    )
  }
}

function refuseSize({ sheet, top, left, cells }: Grid): void {
  const rows = top + cells.length
  const columns = left + (cells[0]?.length ?? 0)
  if (rows > sheetRows || columns > sheetColumns) {
    throw new UnusableFile(
      `${sheet}.csv has ${rows} rows and ${columns} columns, more than a sheet can hold (${sheetRows} and ${sheetColumns}). Split it.`,
    )
  }
  const row = cells.findIndex(cells => cells.some(cell => typeof cell === 'string' && cell.length > longestText))
  if (row >= 0) {
    throw new UnusableFile(
      `${sheet}.csv has a text of more than ${longestText} characters in line ${top + row + 1}, which no cell can hold. Shorten it.`,
    )
  }
}
