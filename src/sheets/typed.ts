import { type Cell, isError } from '../core/cells/cell.ts'

/**
 * A cell as it is assigned. Google takes text for typing, so that "0012", "1/2" or "=x" would become something else. An
 * apostrophe before it keeps it text; in a cell of the text format only what begins like a formula needs one.
 */
export function typed(cell: Cell, inTextFormat: boolean): string | number | boolean {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  if (typeof cell !== 'string') return cell
  return inTextFormat && !beginsLikeFormula(cell) ? cell : `'${cell}`
}

/** Whether Google could have made something else of a text. */
export function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && (beginsLikeFormula(cell) || /\d|^#|^\s*(true|false)\s*$/i.test(cell))
}

function beginsLikeFormula(text: string): boolean {
  return /^['=+\-@\t\r]/.test(text)
}
