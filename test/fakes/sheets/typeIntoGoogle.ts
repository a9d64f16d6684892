import { errorNameOf } from '../../../src/core/cells/errorNameOf.ts'
import { exception } from './exception.ts'
import type { GoogleCell } from './googleBook.ts'

/** Most characters that a cell holds (support.google.com/drive/answer/37603). */
const longest = 50_000

/**
 * Puts a value into a cell as Google does when a script assigns it: a text is taken as if it were typed
 * (developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues), so that numbers, dates, formulas, truth
 * values and errors come of it, and an apostrophe makes what follows it a text. What a cell of the text format does is not
 * established: it takes formulas and apostrophes as others do, or with `asItIs` every text as it is.
 */
export function typeIntoGoogle(cell: GoogleCell, typed: unknown, asItIs: boolean): void {
  if (typed !== null && !['string', 'number', 'boolean'].includes(typeof typed)) {
    throw exception('The parameters do not match the method signature for SpreadsheetApp.Range.setValues.')
  }
  if (typeof typed === 'string' && typed.length > longest) {
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.')
  }
  const inText = cell.format === '@'
  cell.formula = null
  cell.error = false
  if (typeof typed !== 'string') cell.value = (typed as number | boolean | null) ?? ''
  else if (inText && asItIs) cell.value = typed
  else if (typed.startsWith("'")) cell.value = typed.slice(1)
  else if (typed.startsWith('=') || (!inText && /^[+-](?=\D)/.test(typed))) {
    cell.formula = typed.startsWith('=') ? typed : `=${typed}`
    cell.value = 0
  } else if (inText) cell.value = typed
  else recognize(cell, typed)
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const dates = new RegExp(
  `^(?:\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|\\d{1,2}[- ]${month}(?:[- ,]+\\d{2,4})?|${month}[- ]\\d{1,4}(?:, ?\\d{4})?)$`,
  'i',
)

function recognize(cell: GoogleCell, text: string): void {
  const plain = text.trim()
  const number = plain.replace(/^[$€£]|,(?=\d{3})/g, '')
  const become = (value: GoogleCell['value'], format: string): void => {
    cell.value = value
    if (cell.format === 'General') cell.format = format
  }
  if (/^(true|false)$/i.test(plain)) cell.value = plain.toLowerCase() === 'true'
  else if (dates.test(plain)) become(45_658, 'M/d/yyyy')
  else if (/^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i.test(plain)) become(0.5, 'h:mm am/pm')
  else if (/^[-+]?[\d.]+%$/.test(number)) become(Number.parseFloat(number) / 100, '0.00%')
  else if (/\d/.test(number) && Number.isFinite(Number(number))) cell.value = Number(number)
  else {
    cell.value = text
    cell.error = errorNameOf(plain) !== null
  }
}
