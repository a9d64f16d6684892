import { expect, test } from 'vitest'
import { evaluate } from './evaluate.ts'
import { rule } from './rules/define.ts'

const finding = { cell: null, message: 'Found' }
const words = {
  severity: 'info' as const,
  effect: 'changes what is said' as const,
  ...{ title: 'A rule', why: 'So.', fix: 'Do.', ask: 'Why?', check: () => [finding] },
}
const rules = [
  rule({ ...words, id: 'of-a-rater', about: 'rater' as const, minimal: true }),
  rule({ ...words, id: 'of-a-person', about: 'person' as const, minimal: true }),
]
const blank = { sheets: [], grids: [], namedRanges: [] }

test('findings about raters are found unless they are turned off', () => {
  const found = (policy: ReadonlySet<'raters' | 'fairness'>) =>
    evaluate(blank, { rules, policy }).problems.map(({ rule: id }) => id)
  expect(found(new Set())).toEqual(['of-a-person', 'of-a-rater'])
  expect(found(new Set(['fairness']))).toEqual(['of-a-person', 'of-a-rater'])
  expect(found(new Set(['raters']))).toEqual(['of-a-person'])
})
