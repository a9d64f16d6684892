import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/drawing/checkRule.ts'
import rule from './ratingSpread.ts'

function drawing(ofFirst: (at: number) => number): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const rater = Math.floor(at / 12)
    return `    | P${at}  | R${rater}  | ${rater === 0 ? ofFirst(at) : 1 + (at % 5)} |`
  })
  return `
    Ratings
    | Employee ID | Rater | Rating |
${rows.join('\n')}`
}

test('who rates twelve people almost alike, where others tell people apart, is named with n and chance', () => {
  const found = problemsOf(
    rule,
    drawing(at => (at === 0 ? 4 : 3)),
    { calibrate: true },
  )
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^R0: 12 ratings, which differ by about 0\.3 steps, \d+ % of what is usual.* by chance: /),
  ])
})

test('who uses the scale as others do is not', () =>
  expect(
    problemsOf(
      rule,
      drawing(at => 1 + (at % 5)),
      { calibrate: true },
    ),
  ).toEqual([]))
