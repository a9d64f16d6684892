import { describe, expect, test } from 'vitest'
import { day, type MeasurementWritten, readingOf, settingsOf } from '../../../test/readingOf.ts'
import { cycleOf } from './cycleOf.ts'

const months = (year: number, from: number, to: number): MeasurementWritten[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    person: 'a',
    metric: 'CSAT',
    period: `${year}-${String(from + index).padStart(2, '0')}`,
    value: 1,
  }))

const cycles = [
  { cycle: 'H1', from: day('2025-01-01'), to: day('2025-06-30') },
  { cycle: 'H2', from: day('2025-07-01'), to: day('2025-12-31') },
]

describe('without Cycles', () => {
  test('up to 12 months are all scored, and said so', () => {
    const { value, findings } = cycleOf(readingOf({ measurements: months(2025, 1, 12) }), settingsOf())
    expect(value).toMatchObject({ from: day('2025-01-01'), to: day('2025-12-31'), asOf: day('2025-12-31') })
    expect(value.text).toBe('January to December 2025, 12 months')
    expect(findings).toEqual([])
  })

  test('more than 12 months are a question; the last 12 are scored meanwhile', () => {
    const reading = readingOf({ measurements: [...months(2024, 1, 12), ...months(2025, 1, 6)] })
    const { value, findings } = cycleOf(reading, settingsOf())
    expect(value.text).toBe('July 2024 to June 2025, 12 months')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'cycle-guessed' })
    const [first, second] = findings[0]!.quickFixes!.map(fix => fix.edits[0]!)
    expect(first).toMatchObject({
      kind: 'appendRows',
      sheet: 'Settings',
      rows: [['cycle', '2024-07-01 to 2025-06-30', null]],
    })
    expect(second).toMatchObject({ rows: [['cycle', 'all', null]] })
    const answered = cycleOf(reading, settingsOf({ cycle: '2024-07-01 to 2025-06-30' }))
    expect(answered.value).toMatchObject({ from: value.from, to: value.to, text: value.text })
    expect(answered.findings).toEqual([])
  })

  test('a period that has not ended by asOf is not the last complete one', () => {
    const reading = readingOf({ measurements: [...months(2024, 1, 12), ...months(2025, 1, 6)] })
    const { value } = cycleOf(reading, settingsOf({ asOf: '2025-06-10' }))
    expect(value.text).toBe('June 2024 to May 2025, 12 months')
  })

  test('months without a year are shown without one, and nothing dated lies outside', () => {
    const { value } = cycleOf(readingOf({ measurements: months(1900, 1, 3) }), settingsOf())
    expect(value).toEqual({ name: 'All', from: null, to: null, asOf: null, text: 'January to March, 3 months' })
  })

  test('without any period there is one without dates', () => {
    const reading = readingOf({ measurements: [{ person: 'a', metric: 'CSAT', value: 1 }] })
    expect(cycleOf(reading, settingsOf()).value).toEqual({
      name: 'All',
      from: null,
      to: null,
      asOf: null,
      text: 'one period without dates',
    })
  })
})

describe('with Cycles', () => {
  test('the last cycle that has begun by the latest period is scored', () => {
    const { value } = cycleOf(readingOf({ cycles, measurements: months(2025, 1, 5) }), settingsOf())
    expect(value).toMatchObject({ name: 'H1', to: day('2025-06-30'), asOf: day('2025-06-30') })
    const later = cycleOf(readingOf({ cycles, measurements: months(2025, 1, 8) }), settingsOf())
    expect(later.value.name).toBe('H2')
  })

  test('the setting names another cycle, days, or all', () => {
    const reading = readingOf({ cycles, measurements: months(2025, 1, 8) })
    expect(cycleOf(reading, settingsOf({ cycle: 'h1' })).value.name).toBe('H1')
    expect(cycleOf(reading, settingsOf({ cycle: '2025-02 to 2025-03' })).value.text).toBe(
      'February to March 2025, 2 months',
    )
    expect(cycleOf(reading, settingsOf({ cycle: 'all' })).value.text).toBe('January to August 2025, 8 months')
  })

  test('a setting that is neither is said to be, and the default holds', () => {
    const { value, findings } = cycleOf(
      readingOf({ cycles, measurements: months(2025, 1, 8) }),
      settingsOf({ cycle: 'soon' }),
    )
    expect(value.name).toBe('H2')
    expect(findings.map(each => each.rule)).toEqual(['cycle-setting'])
  })
})
