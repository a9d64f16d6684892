import { errorNameOf } from '../../../src/core/cells/errorNameOf.ts'
import type { SimCell } from './simBook.ts'
import { SimError } from './simError.ts'

/** Most characters that a cell holds. */
const longest = 32_767

/**
 * Puts a value into a cell as Excel does when it is assigned: text is typed, so that numbers, dates, formulas, truth
 * values and errors come of it, unless the format of the cell is text or an apostrophe stands before it. Null leaves
 * the cell as it is.
 */
export function typeInto(cell: SimCell, typed: unknown): void {
  if (typed === null) return
  if (typeof typed === 'string' && typed.length > longest)
    throw new SimError('InvalidArgument', 'The text is too long.')
  if (typeof typed !== 'string' && typeof typed !== 'number' && typeof typed !== 'boolean') {
    throw new SimError('InvalidArgument', 'A cell takes a text, a number or a truth value.')
  }
  cell.formula = null
  cell.error = false
  if (typeof typed !== 'string') {
    cell.value = cell.format === '@' ? String(typed) : typed
  } else if (cell.format === '@') cell.value = typed
  else if (typed.startsWith("'")) cell.value = typed.slice(1)
  else if (/^[=+@-]./.test(typed) && !Number.isFinite(Number(typed))) {
    cell.formula = typed.startsWith('=') ? typed : `=${typed.replace(/^@/, '')}`
    cell.value = 0
  } else {
    const { value, format } = recognized(typed)
    cell.value = value
    cell.error = errorNameOf(typed) !== null
    if (format !== undefined && cell.format === 'General') cell.format = format
  }
}

interface Recognized {
  readonly value: string | number | boolean
  readonly format?: string
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const dates = new RegExp(
  `^(?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d{1,2}[- ]${month}(?:[- ,]+\\d{2,4})?|${month}[- ]\\d{1,4}(?:, ?\\d{4})?)$`,
  'i',
)

function recognized(text: string): Recognized {
  const plain = text.trim()
  if (plain === '') return { value: text }
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' }
  if (dates.test(plain)) return { value: 45_658, format: 'm/d/yyyy' }
  if (/^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i.test(plain)) return { value: 0.5, format: 'h:mm' }
  const number = plain.replace(/^\$|,(?=\d{3})/g, '')
  if (/^[-+]?[\d.]+%$/.test(number)) return { value: Number.parseFloat(number) / 100, format: '0%' }
  if (/\d/.test(number) && Number.isFinite(Number(number))) return { value: Number(number) }
  return { value: text }
}
