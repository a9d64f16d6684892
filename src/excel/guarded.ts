import { type Cell, isError } from '../core/cells/cell.ts'

/**
 * A cell as it is assigned to a range. Excel takes text for typing, so that "0012", "1-2" or "=x" would become something
 * else: an apostrophe before it keeps it text and is not shown. A cell in the text format needs none.
 */
export function guarded(cell: Cell, inTextFormat: boolean): string | number | boolean {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  if (typeof cell !== 'string') return cell
  return !inTextFormat && isConverted(cell) ? `'${cell}` : cell
}

/** Text without a digit is no number, date or time. */
function isConverted(text: string): boolean {
  return /\d/.test(text) || /^[=+\-@'#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)
}
