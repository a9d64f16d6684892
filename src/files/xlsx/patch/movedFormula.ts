import { columnName } from '../../../core/cells/address.ts'
import { sheetColumns, sheetRows } from '../position.ts'

/**
 * A formula in English A1 as it reads in a cell so many rows below and columns to the right: relative references move
 * along, those with $ stay, and one that would leave the sheet becomes #REF!.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece, _text, wide, cell, column, row) => {
    const move = (part: string) => (/\d$/.test(part) ? movedRow(part, rows) : movedColumn(part, columns))
    if (wide !== undefined) return joined(String(wide).split(':').map(move), ':')
    if (cell !== undefined) return joined([movedColumn(column, columns), movedRow(row, rows)], '')
    return piece
  })
}

/**
 * What stands in quotes or brackets, names, references to whole columns or rows, and references to cells. A name is
 * whatever begins like a reference and goes on otherwise, or is followed by a bracket or by the ! of a sheet.
 */
const pieces =
  /("[^"]*"|'(?:[^']|'')*'|\[[^\]]*\])|(?<![\w.$])(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w.(!])|(?<![\w.$])((\$?[A-Za-z]{1,3})(\$?\d+))(?![\w.(!])/g

function joined(parts: readonly (string | null)[], between: string): string {
  return parts.includes(null) ? '#REF!' : parts.join(between)
}

function movedRow(row: string, by: number): string | null {
  if (row.startsWith('$')) return row
  const moved = Number(row) + by
  return moved >= 1 && moved <= sheetRows ? String(moved) : null
}

function movedColumn(column: string, by: number): string | null {
  if (column.startsWith('$')) return column
  const number = [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const moved = number - 1 + by
  return moved >= 0 && moved < sheetColumns ? columnName(moved) : null
}
