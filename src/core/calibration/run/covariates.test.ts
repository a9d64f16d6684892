import { expect, test } from 'vitest'
import { calibrated } from '../../../../test/calibrated.ts'

const rows = Array.from({ length: 30 }, (_, at) => at)
const sheets = {
  People: [
    ['Employee ID', 'Name', 'Role', 'Manager', 'Site'],
    ...rows.map(at => [`P${at}`, `Person ${at}`, 'Support', `M${at % 5}`, at % 4 === 0 ? 'North' : 'South']),
  ],
  Ratings: [
    ['Employee ID', 'Rater', 'Rating', 'Grade', 'Hours'],
    ...rows.map(at => [`P${at}`, `M${at % 5}`, 1 + ((at * 7) % 5), [10, 9, 8][at % 3]!, at === 4 ? null : at]),
  ],
}

function modelOf(covariates: string) {
  const { result, json } = calibrated(sheets, { 'calibrate.model': 'B', 'calibrate.covariates': covariates })
  return { model: json.statistics!.models[0]!, first: result.calibration!.first.join(' ') }
}

test('numbers as they are, texts and factor(…) as names against the first, of Ratings or of People', () => {
  const { model } = modelOf('hours; factor(Grade), Site')
  expect(model.formula).toBe('rating ~ 1 + hours + factor(Grade)9 + factor(Grade)10 + SiteSouth + (1 | rater)')
})

test('a rating that lacks one is left out, and a column that nobody has is said', () => {
  expect(modelOf('Hours').model.ratings).toBe(29)
  const { model, first } = modelOf('Shoe Size')
  expect(model.ratings).toBe(30)
  expect(first).toContain('calibrate.covariates names Shoe Size, which is no column of Ratings or People')
})
