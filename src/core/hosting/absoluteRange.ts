import { columnName } from '../cells/address.ts'
import type { Range } from '../cells/cellRef.ts'

/** A sheet's title as it stands before the ! of a reference; always in quotes, so that Q1 is no cell. */
export function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`
}

/** A fixed reference to a range: 'Scores'!$A$1:$B$9; one cell is 'Scores'!$A$1. */
export function absoluteRange(title: string, range: Range): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`
  const first = corner(range.top, range.left)
  const last = corner(range.bottom, range.right)
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`
}
