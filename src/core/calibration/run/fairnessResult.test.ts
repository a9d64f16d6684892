import { expect, test } from 'vitest'
import { calibrated } from '../../../../test/calibrated.ts'

/** Of each group so many people, the first ones of them with the higher rating. */
function fairnessOf(
  groups: readonly (readonly [spelling: string, n: number, high: number])[],
  [low, high]: readonly [number, number],
  set: Readonly<Record<string, string>> = {},
) {
  const people = groups.flatMap(([group, n, favored], each) =>
    Array.from({ length: n }, (_, at) => ({
      id: `E${each}-${at}`,
      group,
      rating: at < favored ? high + at / 100 : low,
    })),
  )
  const sheets = {
    People: [
      ['Employee ID', 'Name', 'Role', 'Manager', 'Site'],
      ...people.map(({ id, group }) => [id, id, 'All', 'Mia', group]),
    ],
    Ratings: [['Employee ID', 'Rater', 'Rating'], ...people.map(({ id, rating }) => [id, 'Mia', rating])],
  }
  return calibrated(sheets, { 'fairness.groups': 'site', ...set }).result.calibration!.fairness!
}

test('spellings of a group are one group, in the first of them', () => {
  const { figures } = fairnessOf(
    [
      ['North', 12, 6],
      [' north ', 12, 6],
      ['South', 20, 5],
    ],
    [3, 4],
    { 'fairness.favorable': '4' },
  )
  expect(figures.map(({ group, n, favorable }) => [group, n, favorable])).toEqual([
    ['North', 24, 12],
    ['South', 20, 5],
  ])
})

test('ratings of many values are divided by a number', () => {
  const { outcome, figures } = fairnessOf(
    [
      ['North', 40, 30],
      ['South', 30, 12],
    ],
    [61.5, 70],
    { 'fairness.favorable': '70' },
  )
  expect(outcome).toBe('Rating of 70 or higher')
  expect(figures.map(({ group, favorable }) => [group, favorable])).toEqual([
    ['North', 30],
    ['South', 12],
  ])
})
