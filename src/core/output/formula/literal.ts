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

export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

/** The most characters that a text in a formula may have. */
const longest = 255
/** Line breaks and control characters do not come through every host unchanged. */
const unwritable = /[^ -\uffff]/
