import { expect, test } from 'vitest'
import { calibrated, type DrawnSheets } from '../../../../test/calibrated.ts'

const people = Array.from({ length: 12 }, (_, at) => ({ name: `Person ${at}`, manager: `Manager ${at % 3}`, at }))

function reasonOf(sheets: DrawnSheets): string | null {
  return calibrated(sheets).result.calibration!.severity.reason
}

test('where no targets are agreed, it is the draft that keeps raters from being compared', () => {
  const rows = people.map(({ name, manager, at }) => [name, manager, 1 + (at % 4), 60 + at * 3])
  expect(reasonOf({ Team: [['Name', 'Manager', 'Rating', 'CSAT'], ...rows] })).toContain('scores are a draft')
  expect(reasonOf({ Team: [['Name', 'Manager', 'Rating'], ...rows.map(row => row.slice(0, 3))] })).toContain(
    'nobody has a score',
  )
})

test('of people whom several rated it is not said that each has one rater', () => {
  const rows = ['Ana', 'Bo', 'Cy'].map((rater, at) => ['Person 1', rater, 2 + at])
  expect(reasonOf({ Ratings: [['Name', 'Rater', 'Rating'], ...rows] })).toContain('allow no comparison')
})
