import { address } from '../core/cells/address.ts'
import type { Cell } from '../core/cells/cell.ts'
import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'
import { isRisky } from './typed.ts'

/**
 * Reads back the texts of a range that was written which Google could have taken for something else. Where the apostrophe
 * before a text has become part of it, the text is written without; what is not kept then either is blanked and told.
 * Of formulas `cells` has null.
 */
export function keepTexts(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly Cell[])[]): void {
  const lost = lostTexts(range, cells)
  const behindApostrophe = lost.filter(({ text, held }) => held === `'${text}`)
  for (const { row, column, text } of behindApostrophe) range.getCell(row + 1, column + 1).setValue(text)
  const [first, ...rest] = behindApostrophe.length === 0 ? lost : lostTexts(range, cells)
  if (first === undefined) return
  for (const { row, column } of [first, ...rest]) range.getCell(row + 1, column + 1).setValue('')
  const place = { row: range.getRow() - 1 + first.row, column: range.getColumn() - 1 + first.column }
  throw new SheetsError(words.notTaken(`${range.getSheet().getName()}!${address(place)}`))
}

/** Positions are those in the range. */
function lostTexts(range: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly Cell[])[]) {
  if (!cells.some(row => row.some(isRisky))) return []
  const held: readonly (readonly unknown[])[] = range.getValues()
  return cells.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((text, column) => {
      const found = held[row]![column]
      return isRisky(text) && found !== text ? [{ row, column, text, held: found }] : []
    }),
  )
}
