import { columnName } from '../cells/address.ts'
import type { Range } from '../cells/cellRef.ts'
import { quotedTitle } from '../cells/quotedTitle.ts'

/** A fixed reference to a range: 'Scores'!$A$1:$B$9; one cell is 'Scores'!$A$1. */
export function absoluteRange(title: string, range: Range): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`
  const first = corner(range.top, range.left)
  const last = corner(range.bottom, range.right)
  return `${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`
}
