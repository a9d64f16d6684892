import { type Cell, errorNames, isError } from '../cells/cell.ts'

/** A number as a drawing writes it; any other cell is text, a truth value or an error. */
export const numberLiteral = /^-?\d+(\.\d+)?(e[+-]\d+)?$/

/** A cell as it stands in a drawing: text that would be taken for something else, or would not be seen, is quoted. */
export function drawnCell(cell: Cell): string {
  if (cell === null) return ''
  if (isError(cell)) return cell.error
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'number') return String(cell)
  return needsQuotes(cell) ? JSON.stringify(cell) : cell
}

function needsQuotes(text: string): boolean {
  return (
    text !== text.trim() ||
    text === '' ||
    text === 'TRUE' ||
    text === 'FALSE' ||
    numberLiteral.test(text) ||
    errorNames.some(name => name === text) ||
    text.startsWith('"') ||
    /[|\r\n\t\u2028\u2029]/.test(text)
  )
}
