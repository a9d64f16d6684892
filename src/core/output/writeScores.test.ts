import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { withOurs } from '../../../test/withOurs.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import score from '../commands/score.ts'
import { formulaOf } from './formulaOf.ts'
import type { OutputSheet } from './sheet.ts'

const workbook = `
  People
  | Employee ID | Name        | Role    | Manager |
  | E1          | Ana "Quick" | Support | Mia     |
  | E2          | Ben         | Support | Mia     |
  Metrics
  | Metric | Definition   | Unit  | Direction | Kind    | Source | Frequency | Floor | Target | Stretch |
  | Solved | Cases solved | count | higher    | lagging | Desk   | monthly   | 0     | 100    | 120     |
  Measurements
  | Employee ID | Metric | Period  | Value |
  | E1          | Solved | 2025-01 | 104.6 |
  | E1          | Solved | 2025-02 | "97 " |
  | E2          | Solved | 2025-01 |       |
  | E2          | Solved | 2025-02 | 50    |
  Settings
  | Key            | Value |
  | tenure.periods | 1     |
`
const { snapshot } = parseDrawing(workbook)

function run(on: Snapshot, set: readonly (readonly [string, string])[] = [], at = '2025-03-01T08:00:00.000Z') {
  const result = score.run(on, { set: new Map(set), at, host: 'test' })
  return result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
}

const formulas = (sheets: readonly OutputSheet[]) =>
  sheets.flatMap(sheet =>
    sheet.rows.flatMap((cells, row) => cells.flatMap(cell => (cell && formulaOf(sheet, cell, row)) ?? [])),
  )

test('a run writes its four sheets, each with a first cell that says what it is, and is plain JSON', () => {
  const sheets = run(snapshot)
  expect(sheets.map(({ key, title }) => `${key} ${title}`)).toEqual([
    'SCORES Scores',
    'DETAIL Score Detail',
    'PROBLEMS Problems',
    'LOG Run Log',
  ])
  for (const { rows } of sheets) expect(rows[0]![0]!.value).toMatch(/^Throughline: /)
  expect(JSON.parse(JSON.stringify(sheets))).toEqual(sheets)
})

test('every row has a cell or null for each column, and the first view is calm', () => {
  for (const { rows, columns } of run(snapshot)) for (const row of rows) expect(row.length).toBe(columns.length)
  const shown = run(snapshot)[0]!.columns.filter(({ folded, key }) => !folded && !key.startsWith('band'))
  expect(shown.map(({ header }) => header)).toEqual([
    'Name',
    'Role',
    'Manager',
    'Status',
    'Score',
    'Coverage',
    'Problems',
  ])
})

test('a sheet of the user keeps its title, ours is told apart; ours keeps the title it was given', () => {
  const taken = { ...snapshot, sheets: [...snapshot.sheets, { title: 'SCORES', ours: null, visible: true }] }
  expect(run(taken)[0]!.title).toBe('Scores (Throughline)')
  const renamed = {
    ...snapshot,
    sheets: [...snapshot.sheets, { title: 'Results 2025', ours: 'SCORES', visible: true }],
  }
  expect(run(renamed)[0]!.title).toBe('Results 2025')
})

test('a value names its cells, each checked by its row, and never a whole column', () => {
  const detail = run(snapshot)[1]!
  const value = detail.columns.findIndex(({ key }) => key === 'value')
  const [, , ana, ben] = detail.rows
  expect(ben![value]!.formula).toContain(`'Measurements'!$D$4:$D$5`)
  expect(ben![value]!.formula).toContain(`SUMPRODUCT(--('Measurements'!$A$4:$A$5<>"E2"))=0`)
  expect(ben![value]!.formula).toContain(`SUMPRODUCT(--('Measurements'!$C$4:$C$5<>{"2025-01";"2025-02"}))=0`)
  // What was text enters as it was read, while the cell holds that text.
  expect(ana![value]!.formula).toContain(`'Measurements'!$D$3="97 "`)
  expect(ana![detail.columns.findIndex(({ key }) => key === 'note')]!.value).toContain('1 measurement')
  expect(formulas([detail]).filter(formula => /\$[A-Z]+:\$[A-Z]+(?!\$)/.test(formula))).toEqual([])
})

test('a second run on what was written asks for the same, but for the log', () => {
  const first = run(snapshot)
  const second = run(withOurs(snapshot, first))
  expect(second.filter(({ key }) => key !== 'LOG')).toEqual(first.filter(({ key }) => key !== 'LOG'))
  expect(second[3]!.rows.slice(1, 3)).toEqual(first[3]!.rows.slice(1))
  expect(second[3]!.rows.length).toBe(first[3]!.rows.length + 1)
})

test('above the limit all are values, and the first cell says so', () => {
  const sheets = run(snapshot, [['formulas.limit', '3']])
  expect(formulas(sheets)).toEqual([])
  expect(sheets[0]!.rows[0]![0]!.value).toContain('values')
  expect(formulas(run(snapshot)).length).toBeGreaterThan(20)
})

test('hundreds of scattered measurements are split, so that each formula keeps within what a cell can hold', () => {
  const periods = Array.from({ length: 700 }, (_, day) => 45658 + day)
  const rows = periods.flatMap(period => ['E1', 'E2'].map(person => [person, 'Solved', period, 90 + (period % 7)]))
  const grids = snapshot.grids.map(grid =>
    grid.sheet === 'Measurements'
      ? { ...grid, cells: [grid.cells[0]!, ...rows], formats: ['general', 'general', 'date', 'general'] as const }
      : grid,
  )
  const sheets = run({ ...snapshot, grids }, [['cycle', 'all']])
  const written = formulas(sheets)
  expect(Math.max(...written.map(formula => formula.length))).toBeLessThanOrEqual(8192)
  expect(sheets[1]!.columns.filter(({ key }) => key.startsWith('part value')).length).toBeGreaterThan(5)
  expect(written.join('').length).toBeGreaterThan(100_000)
})

test('a value that no formula can follow says so', () => {
  const id = 'E2\u0007'
  const grids = snapshot.grids.map(grid => ({
    ...grid,
    cells: grid.cells.map(row => row.map(cell => (cell === 'E2' ? id : cell))),
  }))
  const detail = run({ ...snapshot, grids })[1]!
  const [value, note] = ['value', 'note'].map(key => detail.columns.findIndex(column => column.key === key))
  expect(detail.rows[3]![value!]).toMatchObject({ value: 50 })
  expect(detail.rows[3]![value!]!.formula).toBeUndefined()
  expect(detail.rows[3]![note!]!.value).toContain('score again after a change')
})

test('findings about persons stay out of Problems, those about cells lead to them', () => {
  const problems = run(snapshot)[2]!
  const address = problems.columns.findIndex(({ key }) => key === 'address')
  const rules = problems.rows.slice(2).map(row => row[problems.columns.findIndex(({ key }) => key === 'rule')]!.value)
  expect(rules).toContain('coerced-value')
  expect(rules).not.toContain('provisional')
  expect(problems.rows.some(row => row[address]?.link?.sheet === 'Measurements')).toBe(true)
})
