import { type Cell, isError } from '../../cells/cell.ts'

/** What a cell holds as a formula writes it; a blank is "". Null: it cannot be written. */
export function literal(cell: Cell): string | null {
  if (cell === null) return '""'
  if (isError(cell)) return null
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberLiteral(cell) : null
  return cell.length > longest || unwritable.test(cell) ? null : textLiteral(cell)
}

export function numberLiteral(value: number): string {
  return String(value).toUpperCase()
}

/**
 * A text of any length, joined from pieces that a formula can hold. A break of lines is written by its number, since it
 * does not come through every host inside of quotes.
 */
export function textLiteral(text: string): string {
  // Nearly all are such, and each measurement has several.
  if (isConstant(text)) return `"${text.replace(/"/g, '""')}"`
  return (text.match(/[\t\n]|[^\t\n]{1,127}/gu) ?? [])
    .map(piece => (breaks.test(piece) ? `CHAR(${piece.charCodeAt(0)})` : `"${piece.replace(/"/g, '""')}"`))
    .join('&')
}

/** Whether what a cell holds is written as a constant, so that an array may contain it. */
export function isConstant(cell: Cell): boolean {
  return typeof cell !== 'string' || (cell.length <= longest / 2 && !breaks.test(cell))
}

/** The most characters that a text in a formula may have; an emoji takes two. */
const longest = 255
const breaks = /[\t\n]/
/** Other control characters do not come through every host unchanged. */
const unwritable = /[^\t\n -\uffff]/
