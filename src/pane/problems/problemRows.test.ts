import { expect, test } from 'vitest'
import type { Problem } from '../../core/problems/problem.ts'
import { severities } from '../../core/problems/severity.ts'
import { filtered, headingsOf, keyedProblems, type ProblemRow, problemRows } from './problemRows.ts'

function problem(rule: string, sheet: string | null, row: number, more: Partial<Problem> = {}): Problem {
  return {
    rule,
    severity: 'warning',
    about: 'cell',
    cell: sheet === null ? null : { sheet, row, column: 1 },
    message: `${rule} in row ${row}`,
    why: '',
    fix: '',
    ask: '',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted: null,
    ...more,
  }
}

const six = Array.from({ length: 6 }, (_, row) => problem('error-cell', 'Jan', row))
const problems = [
  problem('weights-sum', null, 0, { severity: 'error', person: 'E1' }),
  ...six,
  problem('out-of-range', 'Feb', 3, { metric: 'CSAT' }),
  problem('out-of-range', 'Jan', 9, { accepted: 'Known' }),
]
const nameOf = (person: string) => (person === 'E1' ? 'Ana Lima' : person)
const keyed = keyedProblems(problems, nameOf)

function shown(rows: readonly ProblemRow[]): readonly string[] {
  return rows.map(row => {
    if (row.kind === 'sheet') return `${row.title} ${row.count}`
    return row.kind === 'fold' ? `  ${row.line.message}` : `${row.folded ? '    ' : '  '}${row.problem.message}`
  })
}

test('problems stand under their sheets, many of one rule under a line that opens, accepted ones last and closed', () => {
  const rows = problemRows(keyed, new Set())
  expect(shown(rows)).toEqual([
    'The workbook as a whole 1',
    '  weights-sum in row 0',
    'Jan 6',
    expect.stringMatching(/^ {2}.+: 6 findings$/),
    'Feb 1',
    '  out-of-range in row 3',
    'Accepted 1',
  ])
})

test('headings that were toggled are the other way', () => {
  const { sheet, fold } = headingsOf(six[0]!)
  expect(shown(problemRows(keyed, new Set([fold]))).filter(line => line.startsWith('    '))).toHaveLength(6)
  expect(shown(problemRows(keyed, new Set([sheet]))).filter(line => line.includes('findings'))).toEqual([])
  expect(shown(problemRows(keyed, new Set(['accepted']))).slice(-2)).toEqual(['Accepted 1', '  out-of-range in row 9'])
})

test('the words of a filter stand in message, rule, place, name, id or metric, in any case and order', () => {
  const fits = (text: string) => filtered(keyed, { text, severities }).map(({ problem }) => problem)
  expect(fits('ANA')).toEqual([problems[0]])
  expect(fits('csat feb')).toEqual([problems[7]])
  expect(fits('jan b4')).toEqual([six[3]])
  expect(fits('')).toEqual(problems)
  expect(filtered(keyed, { text: '', severities: ['error'] }).map(({ problem }) => problem)).toEqual([problems[0]])
})

test('keys are the same in the next run, and apart where problems look alike', () => {
  const twice = keyedProblems([six[0]!, { ...six[0]! }], nameOf).map(({ key }) => key)
  expect(twice[0]).toBe(keyed[1]!.key)
  expect(new Set(twice).size).toBe(2)
})
