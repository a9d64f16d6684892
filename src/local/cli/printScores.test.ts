import { expect, test } from 'vitest'
import { nothingRecognized } from '../../core/commands/recognized.ts'
import type { ShownScore, View } from '../../core/commands/view.ts'
import { unpainted } from '../../core/problems/paint.ts'
import { printScores } from './printScores.ts'

const ana: ShownScore = {
  person: 'E1',
  name: 'Ana',
  role: 'Support',
  status: 'scored',
  score: '104.6',
  band: 'Meets',
  coverage: 1,
  problems: 2,
}
const ben: ShownScore = {
  ...ana,
  name: 'Ben',
  status: 'insufficient',
  score: null,
  band: null,
  coverage: 0.4999,
  problems: 0,
}
const view: View = {
  cycle: 'January to December 2025, 12 months',
  first: null,
  read: [{ table: 'people', title: 'People', sheets: ['Team'], rows: 2 }],
  notUsed: ['Roles', 'Weights'],
  blocks: [],
  changed: [],
  concealed: [],
  recognized: nothingRecognized,
  coverage: { threshold: 0.8, metrics: [] },
  scores: [ana, ben],
}

test('cycle, what was read, and one row per score', () => {
  expect(printScores(view, unpainted, 110)).toEqual([
    'Cycle: January to December 2025, 12 months',
    'Read: People (Team: 2 rows)',
    'Not used yet: Roles, Weights',
    '',
    '| Name | Role    | Status       | Score | Band  | Coverage | Problems |',
    '| Ana  | Support | scored       | 104.6 | Meets |     100% |        2 |',
    '| Ben  | Support | insufficient |       |       |      49% |          |',
  ])
})

test('what to know first stands before what was read', () => {
  const lines = printScores({ ...view, first: 'Draft: 5 targets are proposed.' }, unpainted, 110)
  expect(lines[1]).toBe('Draft: 5 targets are proposed.')
})

test('many scores are cut to fifty, and say so', () => {
  const lines = printScores({ ...view, scores: Array.from({ length: 5000 }, () => ana) }, unpainted, 110)
  expect(lines.at(-1)).toBe('… and 4,950 more: --json FILE has them all')
  expect(lines).toHaveLength(4 + 1 + 50 + 1)
})

test('without scores there is no table, and without tables it says so', () => {
  const lines = printScores({ ...view, read: [], notUsed: [], scores: [] }, unpainted, 110)
  expect(lines).toEqual([`Cycle: ${view.cycle}`, 'Read: nothing: no sheet was recognized'])
})

test('a long name and a line break in it stay in one row', () => {
  const lines = printScores({ ...view, scores: [{ ...ana, name: `Ana\n${'x'.repeat(40)}` }] }, unpainted, 110)
  expect(lines.at(-1)).toContain(`| Ana ${'x'.repeat(23)}… |`)
})
