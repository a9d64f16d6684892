import type { Cell } from '../core/cells/cell.ts'
import { errorNameOf } from '../core/cells/errorNameOf.ts'
import { wallClock } from './wallClock.ts'

/** Turns what Google gives for a cell into its normal form. */
export type CellReader = (value: unknown) => Cell

export function cellReader(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CellReader {
  const serialOf = wallClock(book.getSpreadsheetTimeZone())
  return value => {
    if (typeof value === 'number') return value === 0 ? 0 : value
    if (typeof value === 'boolean') return value
    if (typeof value === 'string') return textCell(value)
    // A picture in a cell is no value.
    return isDate(value) ? serialOf(value) : null
  }
}

/** A date may come from another world, whose constructor is not ours. */
export function isDate(value: unknown): value is GoogleAppsScript.Base.Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

function textCell(text: string): Cell {
  if (text === '') return null
  if (text[0] !== '#') return text
  // What Google shows for a formula that it cannot read; as in files, an error without a name of its own is #VALUE!.
  const error = text === '#ERROR!' ? '#VALUE!' : errorNameOf(text)
  return error === null ? text : { error }
}
