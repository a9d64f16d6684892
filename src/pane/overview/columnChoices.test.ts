import { expect, test } from 'vitest'
import type { ColumnReading, ReadColumn } from '../../core/commands/readColumns.ts'
import { chosen, columnChoices } from './columnChoices.ts'

const column = (meaning: ColumnReading, part: Partial<ReadColumn> = {}): ReadColumn => ({
  table: 'scorecard',
  cell: { sheet: 'Team', row: 0, column: 1 },
  header: 'CSAT',
  written: 'CSAT',
  meaning,
  ...part,
})
const means = (of: ReadColumn) => columnChoices(of).flatMap(({ choices }) => choices.map(choice => choice.means))

test('a column of people can be a metric, whom a row is about, a rating, or nothing, each offered once', () => {
  const offered = means(column({ is: 'unknown' }))
  expect(offered).toEqual(expect.arrayContaining(['Metric', '-', 'Employee ID', 'Team', 'Start Date', 'Rating']))
  expect(new Set(offered).size).toBe(offered.length)
})

test('pay becomes no metric by a click', () => {
  const pay = column({ is: 'leftOut', kind: 'protected', reason: 'personal or pay data' })
  expect(means(pay)).not.toContain('Metric')
  expect(chosen(pay)).toBeNull()
})

test('a metric above months has no column, so that it is taken or left', () => {
  expect(means(column({ is: 'metric', metric: 'CSAT', direction: null }, { header: 'Jan' }))).toEqual(['-'])
})

test('another table offers its own columns', () => {
  const offered = means(column({ is: 'unknown' }, { table: 'metrics' }))
  expect(offered).toContain('Definition')
  expect(offered).not.toContain('Team')
})

test.each([
  [{ is: 'metric', metric: 'CSAT', direction: null } as const, 'Metric'],
  [{ is: 'column', table: 'people', column: 'startDate', guessed: false } as const, 'Start Date'],
  [{ is: 'leftOut', kind: 'alias', reason: 'left out by your Aliases' } as const, '-'],
  [{ is: 'leftOut', kind: 'column', reason: 'no values' } as const, null],
  [{ is: 'self' } as const, null],
])('%j is the choice %s', (meaning, choice) => {
  expect(chosen(column(meaning))).toBe(choice)
})
