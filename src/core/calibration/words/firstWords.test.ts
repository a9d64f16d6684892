import { expect, test } from 'vitest'
import { calibrated, type DrawnSheets } from '../../../../test/calibrated.ts'
import { firstWords } from './firstWords.ts'
import { noComparison } from './severityWords.ts'

const people = [
  ['Employee ID', 'Name', 'Role', 'Manager'],
  ['1', 'Ana', 'Support', 'Max'],
  ['2', 'Ben', 'Sales', 'Nia'],
]
const ratings = (values: readonly (number | null)[]) => [
  ['Employee ID', 'Rating'],
  ...values.map((value, at) => [String(at + 1), value]),
]
const scores = [
  ['Employee ID', 'CSAT'],
  ['Floor', 0],
  ['Target', 100],
  ['1', 90],
  ['2', 80],
]
const scale = (rows: readonly (readonly (string | number | null)[])[]) => [
  ['Rating', 'Label', 'Role', 'Guideline', 'Evidence From'],
  ...rows,
]

const compared = (sheets: DrawnSheets) => calibrated({ People: people, ...sheets }).result.calibration!

test('where nobody has a rating, none was found; who should have given it is not asked', () => {
  const { first, severity } = compared({ Ratings: ratings([null, null]) })
  expect(first[0]).toBe(firstWords.noRatings)
  expect(severity.reason).toBe(noComparison.nobodyRated)
})

test('that people are compared within role and level is said where they are: not beside a guideline', () => {
  expect(compared({ Ratings: ratings([3, 4]) }).first).toContain(firstWords.separate)
  const Scale = scale([
    [3, 'Meets', null, 0.8, null],
    [4, 'Exceeds', null, 0.2, null],
  ])
  expect(compared({ Ratings: ratings([3, 4]), Scale }).first).not.toContain(firstWords.separate)
})

test('cut points that are missing are missed for those who lack them', () => {
  const book = { Ratings: ratings([3, 4]), Scorecard: scores }
  expect(compared(book).first).toContain(firstWords.noCutPoints)
  const Scale = scale([
    [3, 'Meets', 'Support', null, null],
    [4, 'Exceeds', 'Support', null, 100],
    [3, 'Meets', 'Sales', null, null],
    [4, 'Exceeds', 'Sales', null, null],
  ])
  const { first } = compared({ ...book, Scale })
  expect(first).toContain(firstWords.someCutPoints)
  expect(first).not.toContain(firstWords.noCutPoints)
})

test('ratings that differ in their number from others are accounted for', () => {
  const { first } = compared({
    Ratings: [
      ['Employee ID', 'Rater', 'Rating', 'Calibrated', 'Submitted'],
      ['1', 'Max', 3, null, '2025-12-01'],
      ['1', 'Pat', 3, null, '2025-12-01'],
      ['2', 'Nia', 3, 3, '2025-12-01'],
      ['2', 'Pat', 4, 4, '2025-12-05'],
    ],
  })
  expect(first[1]).toBe(
    '1 person has no rating that holds and is left out; 1 was rated, which counts only among ratings as they were given.',
  )
  expect(first[2]).toBe('Not counted as ratings: 1 approval that repeats a rating of the same day.')
})
