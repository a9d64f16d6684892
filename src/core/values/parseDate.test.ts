import { describe, expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { type DateOrder, inferDateConvention } from './dateConvention.ts'
import { parseDate } from './parseDate.ts'
import { dateFromSerial } from './serial.ts'

/** The days of a column as 2025-03-31, or the state or rule of a cell that is none. */
function read(cells: readonly Cell[], format: FormatClass = 'general', answer?: DateOrder) {
  const { convention, questions } = inferDateConvention(cells, format, answer)
  const days = cells.map(cell => {
    const parsed = parseDate(cell, convention)
    if (parsed.state !== 'value') return parsed.state === 'invalid' ? parsed.rule : parsed.state
    const { year, month, day } = dateFromSerial(parsed.value)!
    return `${year}-${month}-${day}`
  })
  return { days, order: convention.order, asked: questions.length }
}

it.each<[Cell, FormatClass, string]>([
  [45321, 'general', '2024-1-30'],
  [45321.75, 'date', '2024-1-30'],
  [1, 'date', '1900-1-1'],
  [20250314, 'general', '2025-3-14'],
  ['45321', 'general', '2024-1-30'],
  ['2025-03-01', 'general', '2025-3-1'],
  ['2025-03-01T23:30:00Z', 'general', '2025-3-1'],
  ['2025-03-01 08:15', 'general', '2025-3-1'],
  ['2025/3/1', 'general', '2025-3-1'],
  ['20250301', 'general', '2025-3-1'],
  ['03.04.2025', 'general', '2025-4-3'],
  ['3. 4. 2025', 'general', '2025-4-3'],
  ['31/12/25', 'general', '2025-12-31'],
  ['12/31/2025 11:59 PM', 'general', '2025-12-31'],
  ['03/03/2025', 'general', '2025-3-3'],
  ['31/12/69', 'general', '2069-12-31'],
  ['31/12/70', 'general', '1970-12-31'],
  ['99/03/14', 'general', '1999-3-14'],
  ['1 March 2025', 'general', '2025-3-1'],
  ['March 1, 2025', 'general', '2025-3-1'],
  ['Mar 1 2025', 'general', '2025-3-1'],
  ['1-Mar-25', 'general', '2025-3-1'],
  ['2025 March 1', 'general', '2025-3-1'],
  ['1st of March 2025', 'general', '2025-3-1'],
  ['1. März 2025', 'general', '2025-3-1'],
  ['1er août 2025', 'general', '2025-8-1'],
  ['1 de enero de 2025', 'general', '2025-1-1'],
  ['1 de fevereiro de 2025', 'general', '2025-2-1'],
  ['1 gennaio 2025', 'general', '2025-1-1'],
  ['1 mei 2025', 'general', '2025-5-1'],
])('%j in a column formatted %s is %s', (cell, format, day) => {
  expect(read([cell], format).days).toEqual([day])
})

it.each<[Cell, FormatClass]>([
  [12, 'general'],
  [2958466, 'date'],
  [0, 'date'],
  ['30/02/2025', 'general'],
  ['2025-13-01', 'general'],
  ['31 April 2025', 'general'],
  ['March 2025', 'general'],
  ['soon', 'general'],
  [true, 'date'],
])('%j in a column formatted %s is no date', (cell, format) => {
  expect(read([cell], format).days).toEqual(['not-a-date'])
})

describe('order of day and month', () => {
  it.each<[string, Cell[], string[], string, number]>([
    ['another cell tells the day first', ['03/04/25', '13/04/25'], ['2025-4-3', '2025-4-13'], 'dmy', 0],
    ['another cell tells the month first', ['03/04/25', '04/13/25'], ['2025-3-4', '2025-4-13'], 'mdy', 0],
    ['nothing tells', ['03/04/25', '05/06/25'], ['ambiguous-date', 'ambiguous-date'], 'ask', 1],
    ['a year first does not tell', ['03/04/25', '2025-03-31'], ['ambiguous-date', '2025-3-31'], 'ask', 1],
    ['cells disagree', ['03/04/25', '13/04/25', '04/13/25'], ['ambiguous-date', '2025-4-13', '2025-4-13'], 'ask', 1],
    ['all years first', ['2025-03-31'], ['2025-3-31'], 'ymd', 0],
  ])('%s', (_, cells, days, order, asked) => {
    expect(read(cells)).toEqual({ days, order, asked })
  })

  it.each<[DateOrder, string]>([
    ['dmy', '2025-4-3'],
    ['mdy', '2025-3-4'],
    ['ymd', '2003-4-25'],
  ])('follows the answer %s', (answer, day) => {
    expect(read(['03/04/25'], 'general', answer).days).toEqual([day])
  })
})

it('offers the orders that Settings takes', () => {
  const [question] = inferDateConvention(['2025-03-31', '03/04/25'], 'general', undefined).questions
  expect(question).toEqual({
    about: 'dates',
    message:
      '"03/04/25" can be read with the day first or the month first, and the other cells of this column do not tell which.',
    answers: [
      { value: 'dmy', title: 'Day first: "03/04/25" is day, month, year' },
      { value: 'mdy', title: 'Month first: "03/04/25" is month, day, year' },
    ],
    examples: [1],
    count: 1,
  })
})
