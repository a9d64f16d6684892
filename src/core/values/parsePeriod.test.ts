import { describe, expect, it } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import { coarsen } from './coarsen.ts'
import { type PeriodOptions, parsePeriod } from './parsePeriod.ts'
import type { Grain, Period } from './period.ts'
import { dateFromSerial } from './serial.ts'

const calendar: PeriodOptions = { dates: { order: 'dmy', format: 'general' }, fiscalStart: 1 }
const april: PeriodOptions = { ...calendar, fiscalStart: 4 }

function shown(cell: Cell, options: PeriodOptions): string {
  const parsed = parsePeriod(cell, options)
  if (parsed.state !== 'value') return parsed.state === 'invalid' ? parsed.rule : parsed.state
  const { key, from, to, grain } = parsed.value
  return `${key} ${grain} ${day(from)} ${day(to)}`
}

function day(serial: number): string {
  const date = dateFromSerial(serial)!
  return [date.year, date.month, date.day].join('-')
}

const march = '2025-03 month 2025-3-1 2025-3-31'
const firstQuarter = '2025-Q1 quarter 2025-1-1 2025-3-31'
const year2025 = '2025 year 2025-1-1 2025-12-31'

it.each<[Cell, string]>([
  ['Mar 2025', march],
  ['March 2025', march],
  ['Mar-25', march],
  ["Mar '25", march],
  ['2025-03', march],
  ['2025/03', march],
  ['2025 Mar', march],
  ['03/2025', march],
  ['03.2025', march],
  ['202503', march],
  [202503, march],
  ['März 2025', march],
  ['mars 2025', march],
  ['marzo de 2025', march],
  ['Feb 2024', '2024-02 month 2024-2-1 2024-2-29'],
  ['Q1 2025', firstQuarter],
  ['Jan–Mar 2025', firstQuarter],
  ['Januar bis März 2025', firstQuarter],
  ['Jan - Dec 2025', year2025],
  ['Feb-Apr 2025', 'not-a-period'],
  ['2025 Q1', firstQuarter],
  ['2025-Q1', firstQuarter],
  ['25Q1', firstQuarter],
  ['1Q25', firstQuarter],
  ["Q1'25", firstQuarter],
  ['Q1 FY25', firstQuarter],
  ['T1 2025', firstQuarter],
  ['1. Quartal 2025', firstQuarter],
  ['1er trimestre 2025', firstQuarter],
  ['H2 2025', '2025-H2 half 2025-7-1 2025-12-31'],
  ['FY25', year2025],
  ['FY2025', year2025],
  [2025, year2025],
  ['2025', year2025],
  ['W7 2025', '2025-W07 week 2025-2-10 2025-2-16'],
  ['2025-W07', '2025-W07 week 2025-2-10 2025-2-16'],
  ['KW 7 2025', '2025-W07 week 2025-2-10 2025-2-16'],
  ['2025-W01', '2025-W01 week 2024-12-30 2025-1-5'],
  ['2020-W53', '2020-W53 week 2020-12-28 2021-1-3'],
  ['14/03/2025', '2025-03-14 day 2025-3-14 2025-3-14'],
  [45321, '2024-01-30 day 2024-1-30 2024-1-30'],
  ['March 1, 2025', '2025-03-01 day 2025-3-1 2025-3-1'],
])('%j is %s', (cell, period) => {
  expect(shown(cell, calendar)).toBe(period)
})

it.each<[Cell, string]>([
  ['Q1 FY25', 'FY2025-Q1 quarter 2024-4-1 2024-6-30'],
  ['FY2025-Q4', 'FY2025-Q4 quarter 2025-1-1 2025-3-31'],
  ['H2 FY25', 'FY2025-H2 half 2024-10-1 2025-3-31'],
  ['FY25', 'FY2025 year 2024-4-1 2025-3-31'],
  ['FY24/25', 'FY2025 year 2024-4-1 2025-3-31'],
  ['Apr FY25', '2024-04 month 2024-4-1 2024-4-30'],
  ['Mar FY25', march],
  ['Q1 2025', firstQuarter],
  [2025, year2025],
])('with a fiscal year from April, %j is %s', (cell, period) => {
  expect(shown(cell, april)).toBe(period)
})

it.each<[Cell, string]>([
  ['Jan', 'period-without-year'],
  ['January', 'period-without-year'],
  ['Q1', 'period-without-year'],
  ['Q5 2025', 'not-a-period'],
  ['H3 2025', 'not-a-period'],
  ['W53 2025', 'not-a-period'],
  ['2025-13', 'not-a-period'],
  ['10 March', 'not-a-period'],
  ['25', 'not-a-period'],
  [25, 'not-a-period'],
  [2025.03, 'not-a-period'],
  [-2025, 'not-a-period'],
  ['later', 'not-a-period'],
  [true, 'not-a-period'],
  ['', 'missing'],
  [{ error: '#N/A' }, 'error-cell'],
])('%j is none: %s', (cell, rule) => {
  expect(shown(cell, calendar)).toBe(rule)
})

it('takes the year that the caller knows', () => {
  expect(shown('March', { ...calendar, year: 2025 })).toBe(march)
  expect(shown('Q1', { ...calendar, year: 2025 })).toBe(firstQuarter)
  expect(shown('S1', { ...calendar, year: 2025 })).toBe('not-a-period')
})

it('takes a number of a column formatted as dates as a day', () => {
  expect(shown(2025, { ...calendar, dates: { order: 'ask', format: 'date' } })).toBe(
    '1905-07-17 day 1905-7-17 1905-7-17',
  )
})

it('leaves an ambiguous day to its question', () => {
  expect(shown('03/04/2025', { ...calendar, dates: { order: 'ask', format: 'general' } })).toBe('ambiguous-date')
})

describe('coarsen', () => {
  it.each<[string, Grain | undefined, string[], string[]]>([
    ['last days of months', undefined, ['2025-01-31', '2025-02-28'], ['2025-01', '2025-02']],
    ['first days of months', undefined, ['2025-01-01', '2025-02-01'], ['2025-01', '2025-02']],
    ['first and last days', undefined, ['2025-01-01', '2025-02-28'], ['2025-01-01', '2025-02-28']],
    ['any day', undefined, ['2025-01-31', '2025-02-14'], ['2025-01-31', '2025-02-14']],
    ['quarterly', 'quarter', ['2025-03-31', '2025-06-30'], ['2025-Q1', '2025-Q2']],
    ['quarterly, not on its edges', 'quarter', ['2025-02-28', '2025-06-30'], ['2025-02', '2025-06']],
    ['yearly', 'year', ['2025-12-31'], ['2025']],
    ['weekly', 'week', ['2025-02-10', '2025-02-17'], ['2025-W07', '2025-W08']],
    ['daily', 'day', ['2025-01-31', '2025-02-28'], ['2025-01-31', '2025-02-28']],
    ['days beside a month', undefined, ['2025-01-31', '2025-02'], ['2025-01', '2025-02']],
    ['none', undefined, [], []],
  ])('%s', (_, every, cells, keys) => {
    expect(coarsen(cells.map(period), every).map(({ key }) => key)).toEqual(keys)
  })
})

function period(cell: string): Period {
  const parsed = parsePeriod(cell, calendar)
  if (parsed.state !== 'value') throw new Error(cell)
  return parsed.value
}
