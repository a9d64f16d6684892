import { expect, test } from 'vitest'
import calibrate from './calibrate.ts'
import check from './check.ts'
import score from './score.ts'
import { unmetNeed } from './unmetNeed.ts'

test('one of the needed tables is enough', () => {
  expect(unmetNeed(score, ['people', 'measurements'])).toBeNull()
  expect(unmetNeed(score, ['scorecard'])).toBeNull()
  expect(unmetNeed(check, [])).toBeNull()
})

test('the least that will do is said', () => {
  expect(unmetNeed(calibrate, ['people'])!.reason).toMatch(
    /None was found\. One sheet with the headers Name, Manager and Rating is enough\.$/,
  )
})

test('without any, the reason says what would help and which template to offer', () => {
  expect(unmetNeed(score, ['people'])).toEqual({
    reason:
      'Compute Scores needs a sheet Scorecard (people down, metrics across), or a sheet Measurements (one measured value per row: who, which metric, when; columns Employee ID, Metric, Period, Value). None was found.',
    template: 'scorecard',
  })
})
