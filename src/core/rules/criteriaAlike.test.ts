import { expect, test } from 'vitest'
import { problemsOf } from '../../../test/drawing/checkRule.ts'
import rule from './criteriaAlike.ts'

function drawing(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const rater = at < 6 ? 0 : 1
    const [first, second, third] = rater === 0 ? [3, 3, 3] : [1 + (at % 5), 5 - (at % 5), 1 + ((at * 2) % 5)]
    return `    | P${at}  | R${rater}  | ${1 + (at % 5)} | ${first} | ${second} | ${third} |`
  })
  return `
    Ratings
    | Employee ID | Rater | Rating | Quality | Pace | Care |
${lines.join('\n')}`
}

test('a rater whose criteria are always alike is named, with how many ratings say so', () => {
  const found = problemsOf(rule, drawing(24), { calibrate: true })
  expect(found.map(({ message }) => message)).toEqual([
    'R0: in 6 ratings, the criteria of a person differ by 0 % of what is usual. With so few ratings that can be chance.',
  ])
})

test('fewer than six ratings say nothing', () => expect(problemsOf(rule, drawing(5), { calibrate: true })).toEqual([]))
