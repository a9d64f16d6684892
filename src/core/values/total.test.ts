import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cell, errorNames, isBlank } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { inferDateConvention } from './dateConvention.ts'
import { inferDurationConvention } from './durationConvention.ts'
import { inferNumberConvention } from './numberConvention.ts'
import { parseDate } from './parseDate.ts'
import { parseDuration } from './parseDuration.ts'
import { parseNumber } from './parseNumber.ts'
import { parsePeriod } from './parsePeriod.ts'
import { parseRating } from './parseRating.ts'
import type { Parsed } from './state.ts'
import { valueRules } from './valueRule.ts'

const pieces = [
  '1',
  '2',
  '03',
  '25',
  '2025',
  '.',
  ',',
  ' ',
  '\u00a0',
  '-',
  '−',
  '/',
  ':',
  '%',
  'k',
  'M',
  'h',
  'min',
  'e',
  'E9',
]
const words = ['Q', 'FY', 'W', 'Mar', 'März', '▲', '(', ')', '$', 'EUR', "'", 'n/a', 'T', '__proto__', 'Meets', '\n']
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: -10, max: 3_000_000 }),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...pieces, ...words), maxLength: 8 }),
  fc.constantFrom(...errorNames).map(error => ({ error })),
  fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0') }),
)
const format = fc.constantFrom<FormatClass>('general', 'percent', 'date', 'duration', 'text')
const scale = [
  { rating: 1, label: 'Meets' },
  { rating: 2, label: '' },
]

function sound(cell: Cell, parsed: Parsed<number>): void {
  if (parsed.state === 'value') expect(Number.isFinite(parsed.value)).toBe(true)
  if (parsed.state === 'invalid') expect(valueRules).toContain(parsed.rule)
  if (isBlank(cell)) expect(parsed).toEqual({ state: 'missing' })
}

it('reads any column of any cells: no throw, no NaN, and a blank is missing, never 0', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), format, fc.boolean(), (cells, formatted, percentUnit) => {
      const numbers = inferNumberConvention(cells, formatted, { percentUnit, answers: {} }).convention
      const durations = inferDurationConvention(cells, formatted, { unit: 'hours', answers: {} }).convention
      const dates = inferDateConvention(cells, formatted, undefined).convention
      for (const each of cells) {
        sound(each, parseNumber(each, numbers))
        sound(each, parseDuration(each, durations))
        sound(each, parseDate(each, dates))
        sound(each, parseRating(each, scale))
        const period = parsePeriod(each, { dates, fiscalStart: 4, year: 2025 })
        sound(each, period.state === 'value' ? { state: 'value', value: period.value.to - period.value.from } : period)
        if (period.state === 'value') expect(period.value.to).toBeGreaterThanOrEqual(period.value.from)
      }
    }),
    { numRuns: 3000 },
  )
})

it('does not depend on the order of the cells', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), format, fc.boolean(), (cells, formatted, percentUnit) => {
      const backwards = [...cells].reverse()
      const hints = { percentUnit, answers: {} }
      expect(inferNumberConvention(backwards, formatted, hints).convention).toEqual(
        inferNumberConvention(cells, formatted, hints).convention,
      )
      expect(inferDateConvention(backwards, formatted, undefined).convention).toEqual(
        inferDateConvention(cells, formatted, undefined).convention,
      )
    }),
    { numRuns: 1000 },
  )
})
