import { describe, expect, test } from 'vitest'
import type { Cell } from '../cells/cell.ts'
import { inferTimeUnit, writtenUnit } from './inferTimeUnit.ts'

describe('inferTimeUnit', () => {
  test.each<[readonly Cell[], string | undefined, string | null]>([
    [['5:30', '90m', null], undefined, 'hours'],
    [['1h 30', '2 h'], undefined, 'hours'],
    [['5:30', 4], 'Minutes', 'minutes'],
    [['5:30', 4], 'parsecs', 'hours'],
    [[4, 5], undefined, null],
    [['5 days', '6 days'], undefined, null],
    [['90m', '12m'], undefined, null],
    [['soon', 'N/A'], undefined, null],
  ])('%o answered by %s is in %s', (cells, answer, unit) => {
    expect(inferTimeUnit(cells, answer)?.unit ?? null).toBe(unit)
  })

  test('bare numbers among times are a question that names them', () => {
    expect(inferTimeUnit(['5:30', null, 4, '7'], undefined)?.question).toMatchObject({
      about: 'unit',
      examples: [2, 3],
      count: 2,
      answers: [{ value: 'hours' }, { value: 'minutes' }, { value: 'days' }],
    })
    expect(inferTimeUnit(['5:30', 4], 'days')?.question).toBeNull()
  })
})

test.each([
  ['sec', 'seconds'],
  [' Std ', 'hours'],
  ['weeks', null],
  ['EUR', null],
  [undefined, null],
])('%s is %s', (answer, unit) => {
  expect(writtenUnit(answer)).toBe(unit)
})
