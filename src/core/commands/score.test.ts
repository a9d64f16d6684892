import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { resultJson } from './result.ts'
import score from './score.ts'

const workbook = `
  People
  | Employee ID | Name | Role    | Manager |
  | E2          | Ben  | Support | Mia     |
  | E1          | Ana  | Support | Mia     |
  | E3          | Cleo | Sales   | Mia     |
  Metrics
  | Metric | Definition     | Unit  | Direction | Kind    | Source | Frequency | Floor | Target | Stretch |
  | Solved | Cases solved   | count | higher    | lagging | Desk   | monthly   | 0     | 100    | 120     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | Solved | 2025-01 | 104.6 |
  | E2          | Solved | 2025-01 | 50    |
  | E3          | Solved | 2025-01 |       |
  Settings
  | Key            | Value |
  | tenure.periods | 1     |
`
const options = { set: new Map([['points.stretch', '120']]), at: '2025-02-01T08:00:00.000Z', host: 'test' }
const result = score.run(parseDrawing(workbook).snapshot, options)

const keys = {
  scores: `person name role level manager cycle from to status reason score low high band bandCertainty gate coverage
    boundLow boundHigh rank leading lagging qualitative trend rating ratingBand problems`,
  detail: `person role metric kind group direction value n periods asOf floor target stretch level levelText points cap
    weight effectiveWeight contribution source cells reason note`,
  problems: 'severity rule sheet address message why fix person accepted',
  log: 'at command version host settings inputs people problems fingerprint',
}

test.each(Object.entries(keys))('the rows of %s have the keys of the contract', (sheet, expected) => {
  const sheets: Readonly<Record<string, readonly object[]>> = { ...result.sheets }
  const rows = sheets[sheet] ?? []
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(new Set(Object.keys(row))).toEqual(new Set(expected.split(/\s+/)))
})

test('the JSON of a run names command, version and fingerprint, and has nothing undefined', () => {
  const json = resultJson('score', result)
  expect(Object.keys(json)).toEqual(['command', 'version', 'fingerprint', 'problems', 'sheets'])
  expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  expect(json.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

test('numbers are unrounded and blanks are null', () => {
  const rows = new Map(result.sheets.scores?.map(row => [row.person, row]))
  expect(rows.get('E1')?.score).toBeCloseTo(104.6, 12)
  expect(rows.get('E3')).toMatchObject({ score: null, band: null, level: null })
})

test('a person carries the number of open problems about that person', () => {
  for (const row of result.sheets.scores ?? []) {
    const own = result.problems.filter(problem => problem.person === row.person && problem.accepted === null)
    expect(row.problems).toBe(own.length)
  }
})

test('the log says when, with which settings, from what, and how much was found', () => {
  expect(result.sheets.log).toMatchObject([
    {
      at: options.at,
      command: 'score',
      host: 'test',
      settings: 'tenure.periods=1; points.stretch=120',
      inputs: 'People (3 rows); Metrics (1 row); Measurements (3 rows); Settings (1 row)',
      people: 3,
      problems: result.problems.filter(problem => problem.accepted === null).length,
      fingerprint: result.fingerprint,
    },
  ])
})

test('scores are shown by role, then name, on their side of every cut', () => {
  expect(result.view.scores.map(({ role, name, score }) => [role, name, score])).toEqual([
    ['Sales', 'Cleo', null],
    ['Support', 'Ana', '104.6'],
    ['Support', 'Ben', '50'],
  ])
})

test('tables that would be used and are not there are named once', () => {
  expect(result.view.notUsed).toContain('Weights')
  expect(result.view.notUsed).not.toContain('People')
  expect(result.view.notUsed).not.toContain('Rules')
})

test('time and host leave the fingerprint alone, a setting does not', () => {
  const { snapshot } = parseDrawing(workbook)
  const later = { ...options, at: '2026-01-01T00:00:00.000Z', host: 'excel' }
  expect(score.run(snapshot, later).fingerprint).toBe(result.fingerprint)
  expect(score.run(snapshot, { ...options, set: new Map([['cycle', 'all']]) }).fingerprint).not.toBe(result.fingerprint)
})
