import type { Cell } from '../../core/cells/cell.ts'

/**
 * A number as programs write it: no leading zeros (00123 is an identifier), no plus, a digit on both sides of the
 * point, and an exponent only with its sign (1e-05, 1e+21; 12E4 is an identifier).
 */
const decimalLiteral = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-][0-9]{1,3})?$/

/**
 * The cell of a CSV field: a strict decimal literal is a number, all else is text, TRUE and dates too. A whole number
 * too long to be kept exactly is an identifier, hence text.
 */
export function csvCell(field: string): Cell {
  if (!decimalLiteral.test(field)) return field
  const number = Number(field)
  const exact = Number.isSafeInteger(number) || !/^-?[0-9]+$/.test(field)
  return exact && Number.isFinite(number) ? number : field
}
