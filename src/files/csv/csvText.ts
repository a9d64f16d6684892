import type { Cell } from '../../core/cells/cell.ts'
import { isError } from '../../core/cells/cell.ts'

/**
 * Rows as CSV text (RFC 4180: commas, CRLF, quotes doubled), with a byte order mark, without which Excel takes UTF-8 for
 * something else. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (isError(cell)) return cell.error
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** The signs after which spreadsheets calculate, also in the width in which Japanese and Chinese are typed. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
