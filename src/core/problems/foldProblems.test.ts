import { expect, test } from 'vitest'
import { foldProblems } from './foldProblems.ts'
import type { Problem } from './problem.ts'

function problem(rule: string, message: string, accepted: string | null = null): Problem {
  return {
    rule,
    severity: 'warning',
    about: 'person',
    cell: null,
    message,
    why: '',
    fix: '',
    ask: '',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted,
  }
}

const rules = [{ id: 'success-story', title: 'No success story' }]
const six = Array.from({ length: 6 }, (_, i) => problem('success-story', `No success story for ${i}`))

test('five findings of one rule stand each for itself', () => {
  const lines = foldProblems(six.slice(1), rules)
  expect(lines.map(line => line.message)).toEqual(six.slice(1).map(one => one.message))
  expect(lines.every(line => line.count === 1 && line.problems.length === 1)).toBe(true)
})

test('six are one line at the place of the first, which opens', () => {
  const other = problem('weights-sum', 'Weights sum to 125')
  const lines = foldProblems([six[0]!, other, ...six.slice(1)], rules)
  expect(lines).toEqual([
    {
      rule: 'success-story',
      severity: 'warning',
      count: 6,
      message: 'No success story: 6 findings',
      accepted: false,
      problems: six,
    },
    { rule: 'weights-sum', severity: 'warning', count: 1, message: other.message, accepted: false, problems: [other] },
  ])
})

test('accepted findings never disappear in a line of open ones', () => {
  const accepted = problem('success-story', 'New here', 'Joined in May')
  const lines = foldProblems([...six, accepted], rules)
  expect(lines.map(line => [line.count, line.accepted])).toEqual([
    [6, false],
    [1, true],
  ])
})
