import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/drawing/checkRule.ts'
import rule from './raterSeverity.ts'

/** Eight raters with six people each, whom all raters rate the same way but one, who rates a step higher. */
function drawing(high: number): string {
  const rows = Array.from({ length: 48 }, (_, at) => {
    const rater = Math.floor(at / 6)
    const rating = 2 + (at % 3 === 0 ? 1 : 0) + (rater === 0 ? high : 0)
    return `    | P${at}  | R${rater}  | ${rating} |`
  })
  return `
    Ratings
    | Employee ID | Rater | Rating |
${rows.join('\n')}`
}

test('a rater who stands out is said at their first rating, with range and probability', () => {
  const [first, ...more] = problemsOf(rule, drawing(2), { calibrate: true, set: { 'calibrate.model': 'B' } })
  expect(first).toMatchObject({ about: 'rater', cell: { sheet: 'Ratings', row: 1 } })
  expect(first!.message).toMatch(/^R0: 6 ratings, 1\.\d steps higher .*: clear evidence\. Likely range .* probability/)
  expect(more).toEqual([])
})

test('raters alike are not named', () =>
  expect(problemsOf(rule, drawing(0), { calibrate: true, set: { 'calibrate.model': 'B' } })).toEqual([]))
