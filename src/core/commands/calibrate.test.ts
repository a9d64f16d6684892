import { expect, test } from 'vitest'
import { calibrated, type DrawnSheets } from '../../../test/calibrated.ts'

const scale = [
  ['Rating', 'Label', 'Evidence From', 'Guideline'],
  [1, 'Below', null, '25%'],
  [2, 'Meets', 85, '50%'],
  [3, 'Exceeds', 105, '25%'],
]
const team: DrawnSheets = {
  Team: [
    ['Name', 'Manager', 'CSAT', 'Rating', 'Calibrated', 'Reason'],
    ['Ana', 'Mia', 70, 'Exceeds', 'Meets', 'Second half'],
    ['Ben', 'Mia', 90, 'Meets', 'Meets', null],
    ['Cleo', 'Noa', 95, '1 - Below', null, null],
    ['Floor', null, 0, null, null, null],
    ['Target', null, 100, null, null, null],
  ],
  Scale: scale,
}

test('the rows of each sheet have the keys of its contract, whatever is null', () => {
  const { sheets } = calibrated(team, { 'fairness.groups': 'Manager' }).json
  expect(Object.keys(sheets)).toEqual([
    ...['raters', 'distribution', 'grid', 'agreement', 'fairness', 'agenda', 'moves', 'problems', 'log'],
  ])
  expect(sheets.raters![0]).toMatchObject({ rater: 'Mia', n: 2, meanRating: 2.5, difference: null, finding: 'too few' })
  expect(sheets.distribution![0]).toMatchObject({
    ...{ group: 'Mia', kind: 'manager', n: 2, count_1: 0, count_2: 2, count_3: 0, expected_2: 1, finding: 'too few' },
  })
  expect(sheets.grid).toContainEqual({ rows: 'evidence', row: 'Meets', rating: 1, count: 1, suppressed: true })
  expect(
    sheets.agenda!.map(({ order, person, rating, evidenceBand, gap }) => [order, person, rating, evidenceBand, gap]),
  ).toEqual([
    [1, 'Ana', 2, 'Below', 1],
    [2, 'Cleo', 1, 'Meets', -1],
  ])
  expect(sheets.moves).toEqual([
    expect.objectContaining({
      person: 'Ana',
      rater: 'Mia',
      before: 3,
      after: 2,
      reason: 'Second half',
      state: 'agreed',
    }),
  ])
})

test('a draft is no evidence: nobody is compared with a band', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [`P${at}`, 'Mia', 60 + 7 * at, 1 + (at % 3)])
  const { calibration } = calibrated({ Team: [['Name', 'Manager', 'CSAT', 'Rating'], ...rows], Scale: scale }).result
  expect(calibration!.people.map(({ score, band, gap }) => [score, band, gap])).toEqual(
    rows.map(() => [null, null, null]),
  )
  expect(calibration!.first.join(' ')).toContain('Scores are a draft')
  expect(calibration!.agenda).toEqual([])
})

test('people who changed their manager connect raters over cycles, where nobody is shared within one', () => {
  const people = Array.from({ length: 30 }, (_, at) => at)
  const Ratings = [
    ['Employee ID', 'Rater', 'Cycle', 'Rating'],
    ...people.flatMap(at => [
      [`P${at}`, `M${at % 5}`, '2024', 1 + ((at * 3) % 5)],
      [`P${at}`, `M${(at + (at % 2)) % 5}`, '2025', 1 + ((at * 4) % 5)],
    ]),
  ]
  const [model] = calibrated({ Ratings }, { cycle: '2025' }).json.statistics!.models
  expect([model!.model, model!.ratings, model!.raters.length]).toEqual(['A', 60, 5])
  const apart = calibrated({ Ratings }, { cycle: '2025', 'calibrate.model': 'B' }).json.statistics!.models
  expect(apart.map(({ model: way, ratings }) => [way, ratings])).toEqual([['B', 30]])
})

test('a workbook without ratings has nothing to compare, and says so', () => {
  const { calibration, view } = calibrated({
    People: [
      ['Employee ID', 'Name', 'Role', 'Manager'],
      ['1', 'Ana', 'Support', 'Mia'],
    ],
  }).result
  expect(calibration).toMatchObject({ people: [], distribution: [], grids: [], moves: null, agenda: [] })
  expect(view.first).toContain('No rating of this cycle was found.')
})
