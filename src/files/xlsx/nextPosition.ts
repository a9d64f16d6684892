import { damaged } from '../unusableFile.ts'
import { attribute } from '../xml/attribute.ts'
import { type Position, positionOf, sheetColumns, sheetRows } from './position.ts'

/** A cell without an address stands right of the one before it. */
export function nextCell(tag: string, before: Position, part: string): Position {
  const address = attribute(tag, 'r')
  const position = address === null ? { row: Math.max(before.row, 0), column: before.column + 1 } : positionOf(address)
  if (position === null || position.column >= sheetColumns) {
    throw damaged(part, `${address ?? `row ${before.row + 1}`} is outside of a sheet`)
  }
  return position
}

/** A row without a number stands below the one before it. */
export function nextRow(tag: string, before: Position, part: string): Position {
  const number = attribute(tag, 'r')
  const row = number === null ? before.row + 1 : Number(number) - 1
  if (!Number.isInteger(row) || row < 0 || row >= sheetRows) throw damaged(part, `row ${number} is outside of a sheet`)
  return { row, column: -1 }
}
