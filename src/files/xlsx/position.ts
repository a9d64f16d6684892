import type { Range } from '../../core/cells/cellRef.ts'

/** The size of a sheet in Excel. */
export const sheetRows = 1_048_576
export const sheetColumns = 16_384

export interface Position {
  readonly row: number
  readonly column: number
}

/** The zero-based position that an A1 address names: C7 and $C$7 → row 6, column 2; null where it names no cell. */
export function positionOf(address: string): Position | null {
  let at = address[0] === '$' ? 1 : 0
  let column = 0
  for (; at < address.length; at++) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60
    if (letter < 1 || letter > 26 || column > sheetColumns) break
    column = column * 26 + letter
  }
  if (address[at] === '$') at++
  let row = 0
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9 || row > sheetRows) return null
    row = row * 10 + digit
  }
  return column < 1 || column > sheetColumns || row < 1 || row > sheetRows ? null : { row: row - 1, column: column - 1 }
}

/** The range that A1 text names: B2:C3, or one cell; null where it names none. */
export function rangeOf(text: string): Range | null {
  const [first = '', last = first, more] = text.split(':')
  const a = positionOf(first)
  const b = positionOf(last)
  if (a === null || b === null || more !== undefined) return null
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}
