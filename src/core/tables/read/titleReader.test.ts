import { expect, test } from 'vitest'
import { type Period, parsePeriod } from '../../values/parsePeriod.ts'
import { titleReader } from './titleReader.ts'

const periodOf = (text: string): Period | null => {
  const parsed = parsePeriod(text, { dates: { order: 'ask', format: 'general' }, fiscalStart: 1, year: 2025 })
  return parsed.state === 'value' ? parsed.value : null
}

/** "2025-01 KPI": the period and the other words of each title, null where it holds no period. */
function readAll(...titles: readonly string[]): readonly (string | null)[] {
  const read = titleReader(titles, periodOf)
  return titles.map(title => {
    const found = read(title)
    return found && `${found.period.key} ${found.rest}`
  })
}

test('a month with a year among other words', () =>
  expect(readAll('KPI Jan 2025', 'Report_2025-02', 'Team North – March 2025', 'Q1 FY25 (final)')).toEqual([
    '2025-01 KPI',
    '2025-02 Report',
    '2025-03 Team North',
    '2025-Q1 final',
  ]))

test('without a year only beside another month with the same words', () => {
  expect(readAll('KPI May', 'KPI June')).toEqual(['2025-05 KPI', '2025-06 KPI'])
  expect(readAll('Team May', 'Team Max')).toEqual([null, null])
})

test('a year alone says nothing of a tab', () => expect(readAll('North 2025', 'South 2025')).toEqual([null, null]))
