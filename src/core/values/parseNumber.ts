import type { Cell } from '../cells/cell.ts'
import { readDecimal } from './decimalText.ts'
import type { NumberConvention } from './numberConvention.ts'
import { type NumberText, readNumberText } from './numberText.ts'
import { quoted } from './quoted.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'
import { withoutValue } from './withoutValue.ts'
import { unitWords } from './words/unitWords.ts'

/**
 * A cell as the number that its column's convention makes of it; of a percent column a fraction (92 % is 0.92).
 * Total: whatever a cell holds, the result is a finite number, a state without value, or the reason why not.
 */
export function parseNumber(cell: Cell, convention: NumberConvention): Parsed<number> {
  const without = withoutValue(cell)
  if (without !== null) return without
  if (typeof cell === 'number') return scale(cell, cell, convention, undefined)
  const text = typeof cell === 'string' ? readNumberText(cell) : null
  if (text === null) return notANumber(cell)
  const misfit = unitMisfit(cell, text.unit, convention.unit)
  if (misfit !== null) return misfit
  const size = readDecimal(text.digits, convention.decimal, text.exponent)
  if (size === null) return notANumber(cell)
  if (size === 'ask') {
    return invalid(
      'ambiguous-decimal',
      `${quoted(cell)} can be read with its separator as the decimal sign or as the thousands sign: say which one this column uses.`,
    )
  }
  const value = text.negative && size !== 0 ? -size : size
  if (text.percent) {
    // Moved by its exponent, not divided: 88.1 % is 0.881 to the last digit.
    const share = Math.abs(Number(readDecimal(text.digits, convention.decimal, text.exponent - 2)))
    return { state: 'value', value: value < 0 ? -share : share, coerced: note(cell, text, value) }
  }
  return scale(cell, value, convention, note(cell, text, value))
}

function scale(cell: Cell, value: number, convention: NumberConvention, coerced: string | undefined): Parsed<number> {
  if (!Number.isFinite(value)) return notANumber(cell)
  if (convention.percent === 'ask') {
    return invalid(
      'ambiguous-percent',
      `${quoted(cell)} can be a percentage or a share of 1: say which of the two this column holds.`,
    )
  }
  const scaled = convention.percent === 'points' ? value / 100 : value
  return coerced === undefined ? { state: 'value', value: scaled } : { state: 'value', value: scaled, coerced }
}

function unitMisfit(cell: Cell, word: string, column: string | null): Parsed<never> | null {
  if (word === '' || word === column?.toLowerCase()) return null
  if (word === 'm' && column !== 'minutes') {
    return invalid('ambiguous-unit', `${quoted(cell)} can mean minutes or millions: write the number in full.`)
  }
  const known = word === 'm' ? { unit: 'minutes', family: 'time' } : unitWords.get(word)
  if (known === undefined) return notANumber(cell)
  if (column === 'ask') {
    return invalid(
      'ambiguous-unit',
      `${quoted(cell)} is one of several units in this column: say which one the column is in.`,
    )
  }
  if (column === null || column === known.unit || column === known.family) return null
  return invalid('unit-mismatch', `${quoted(cell)} is in ${known.unit}, while this column is in ${column}: convert it.`)
}

function notANumber(cell: Cell): Parsed<never> {
  if (typeof cell === 'boolean') {
    return invalid('not-a-number', `${quoted(cell)} is a checkbox or a yes/no answer, and a number is needed here.`)
  }
  return invalid('not-a-number', `${quoted(cell)} is not a number: write a number, or leave the cell blank.`)
}

function note(cell: Cell, text: NumberText, value: number): string {
  const read = `${quoted(cell)} is text, read as ${value}${text.percent ? ' %' : ''}`
  return text.arrow === '' ? read : `${read}: the arrow is taken as decoration, not as a sign`
}
