import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/drawing/checkRule.ts'
import rule from './ratingDistribution.ts'

function drawing(ofFirst: number): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const rater = Math.floor(at / 12)
    return `    | P${at}  | R${rater}  | ${rater === 0 ? ofFirst : 1 + (at % 4)} |`
  })
  return `
    Ratings
    | Employee ID | Rater | Rating |
${rows.join('\n')}

    Scale
    | Rating | Label | Guideline |
    | 1      | Low   | 25%       |
    | 2      | Fair  | 25%       |
    | 3      | Good  | 25%       |
    | 4      | High  | 25%       |
`
}

test('twelve ratings on one step, where a quarter is usual, are worth a question', () => {
  const found = problemsOf(rule, drawing(4), { calibrate: true })
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^R0: 12 ratings, on average 1\.5 steps away from the guideline, 1\.5 steps higher in the mean\. .*chance/,
    ),
  ])
})

test('a team that lies as the guideline does is none', () => {
  const even = drawing(4).replace(
    /(P(\d+) {2}\| R0 {2}\| )4/g,
    (_, start: string, at: string) => `${start}${1 + (Number(at) % 4)}`,
  )
  expect(problemsOf(rule, even, { calibrate: true })).toEqual([])
})
