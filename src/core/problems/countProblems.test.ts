import { expect, test } from 'vitest'
import { countProblems } from './countProblems.ts'

test('problems are counted by severity, accepted ones apart', () => {
  expect(countProblems([])).toEqual({ error: 0, warning: 0, info: 0, accepted: 0 })
  expect(
    countProblems([
      { severity: 'error', accepted: null },
      { severity: 'error', accepted: 'Known' },
      { severity: 'info', accepted: null },
    ]),
  ).toEqual({ error: 1, warning: 0, info: 1, accepted: 1 })
})
