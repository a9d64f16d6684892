import { address } from '../../core/cells/address.ts'
import { type Cell, isBlank } from '../../core/cells/cell.ts'
import { cellAt } from '../../core/cells/cellAt.ts'
import { type PlacedCell, placeRows, type RowsToAppend } from '../../core/hosting/placeRows.ts'
import type { CellReader } from '../cellReader.ts'
import { gridOf } from '../gridOf.ts'
import type { Tab } from '../rpc/answer.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { sheetTitled } from '../sheetTitled.ts'
import { assertEditable } from './assertEditable.ts'

/**
 * Finds the place of rows in a sheet of the user's. `earlier`: where an attempt that failed has put them, which is where
 * they go again unless something else stands there by now.
 */
export function placeInSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: Tab,
  rows: RowsToAppend,
  earlier: readonly PlacedCell[] | undefined,
  cellOf: CellReader,
): readonly PlacedCell[] {
  if (tab.ours !== null) throw new TypeError('A sheet of ours is written whole')
  const sheet = sheetTitled(book, tab.title)
  const grid = gridOf(sheet, tab, cellOf)
  if (earlier?.every(cell => mayHold(cellAt(grid, cell.row, cell.column), cell.value))) return earlier
  const placed = placeRows(rows, grid, [])
  if ('refused' in placed) throw new SheetsError(placed.refused)
  for (const { row, column } of placed.cells) {
    // What lies below the last row of the sheet is added, and nobody protects it.
    if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) continue
    assertEditable(sheet.getRange(row + 1, column + 1), `${tab.title}!${address({ row, column })}`)
  }
  return placed.cells
}

function mayHold(held: Cell, value: Cell): boolean {
  return isBlank(held) || JSON.stringify(held) === JSON.stringify(value)
}
