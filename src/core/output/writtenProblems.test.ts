import { expect, test } from 'vitest'
import type { Problem } from '../problems/problem.ts'
import { writtenProblems } from './writtenProblems.ts'

const problems = (['rater', 'cell', 'person', 'plan'] as const).map(
  (about): Problem => ({
    rule: 'some-rule',
    severity: 'info',
    about,
    cell: null,
    message: '',
    why: '',
    fix: '',
    ask: '',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted: null,
  }),
)
const written = (...also: readonly ('people' | 'raters')[]) =>
  writtenProblems(problems, new Set(also)).map(({ about }) => about)

test('findings about cells and the plan are written, others where they are asked for', () => {
  expect(written()).toEqual(['cell', 'plan'])
  expect(written('people')).toEqual(['cell', 'person', 'plan'])
  expect(written('raters', 'people')).toEqual(['rater', 'cell', 'person', 'plan'])
})
