import { address } from '../cells/address.ts'
import type { Range } from '../cells/cellRef.ts'

/** The A1 text of a range: B2:C3. */
export function addressOfRange(range: Range): string {
  return `${address({ row: range.top, column: range.left })}:${address({ row: range.bottom, column: range.right })}`
}
