import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, errorNames } from '../../src/core/cells/cell.ts'
import { severities } from '../../src/core/problems/severity.ts'
import { drawingOf, markOf } from './drawingOf.ts'
import type { Mark } from './mark.ts'
import { parseDrawing } from './parseDrawing.ts'

test('a sheet title, rows, and marks under cells', () => {
  const { snapshot, marks } = parseDrawing(`
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
                         ^^ error: Weights sum to 125
                ^ info: Spelled C-SAT elsewhere
    | Support | FCR    | 75     |
               ^ warning: One space before the bar is the cell's too

    Notes
    | Nothing |
  `)
  expect(snapshot.sheets).toEqual([
    { title: 'Weights', ours: null, visible: true },
    { title: 'Notes', ours: null, visible: true },
  ])
  expect(snapshot.grids[0]).toEqual({
    sheet: 'Weights',
    top: 0,
    left: 0,
    cells: [
      ['Role', 'Metric', 'Weight'],
      ['Support', 'CSAT', 50],
      ['Support', 'FCR', 75],
    ],
    formats: ['general', 'general', 'general'],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  })
  expect(marks).toEqual([
    { cell: { sheet: 'Weights', row: 1, column: 2 }, severity: 'error', message: 'Weights sum to 125' },
    { cell: { sheet: 'Weights', row: 1, column: 1 }, severity: 'info', message: 'Spelled C-SAT elsewhere' },
    {
      cell: { sheet: 'Weights', row: 2, column: 1 },
      severity: 'warning',
      message: "One space before the bar is the cell's too",
    },
  ])
})

test.each<[string, Cell]>([
  ['', null],
  ['95', 95],
  ['-1.50', -1.5],
  ['1e+21', 1e21],
  ['92%', '92%'],
  ['1,5', '1,5'],
  ['.5', '.5'],
  ['TRUE', true],
  ['true', 'true'],
  ['#DIV/0!', { error: '#DIV/0!' }],
  ['#BAD', '#BAD'],
  ['"95 "', '95 '],
  ['"a | b"', 'a | b'],
  ['"a \\"b\\" | c"', 'a "b" | c'],
  ['5" screen', '5" screen'],
])('the cell %s is %o', (text, cell) => {
  expect(parseDrawing(`Sheet\n| x | ${text} | x |`).snapshot.grids[0]?.cells[0]?.[1]).toEqual(cell)
})

test('directives of a title', () => {
  const text = `
    Jan {at C4, D: percent, E: date} {merge C4:E4, hidden 5, hidden D, ours SCORES, table KPI C4:E6}
    | a | b | c |
    | 1 | 2 | 3 |
          ^ info: here
    | 1 | 2 | 3 |
  `
  const { snapshot, marks } = parseDrawing(text)
  expect(snapshot.sheets).toEqual([{ title: 'Jan', ours: 'SCORES', visible: true }])
  expect(snapshot.grids[0]).toMatchObject({
    top: 3,
    left: 2,
    formats: ['general', 'percent', 'date'],
    merges: [{ top: 3, left: 2, bottom: 3, right: 4 }],
    hiddenRows: [4],
    hiddenColumns: [3],
  })
  expect(snapshot.namedRanges).toEqual([{ name: 'KPI', sheet: 'Jan', range: { top: 3, left: 2, bottom: 5, right: 4 } }])
  expect(marks[0]?.cell).toEqual({ sheet: 'Jan', row: 4, column: 3 })
  expect(parseDrawing(drawingOf(snapshot, marks))).toEqual({ snapshot, marks })
})

test('a mark without a cell stands above the first sheet', () => {
  const text = 'error: No scores\n\nJan\n| a |'
  const { snapshot, marks } = parseDrawing(text)
  expect(marks).toEqual([{ cell: null, severity: 'error', message: 'No scores' }])
  expect(drawingOf(snapshot, marks)).toBe(text)
})

test('a sheet without rows is a tab that was not read', () => {
  const { snapshot } = parseDrawing('Charts\nJan\n| a |')
  expect(snapshot.sheets.map(sheet => sheet.title)).toEqual(['Charts', 'Jan'])
  expect(snapshot.grids.map(grid => grid.sheet)).toEqual(['Jan'])
})

test('a mark at a cell outside the drawing is not lost', () => {
  const { snapshot } = parseDrawing('Jan\n| a |')
  const mark: Mark = { cell: { sheet: 'Jan', row: 7, column: 0 }, severity: 'error', message: 'Late' }
  expect(drawingOf(snapshot, [mark])).toBe('error: Late (at row 8, column 1 of Jan)\n\nJan\n| a |')
})

test('an accepted problem shows its reason', () => {
  const problem = {
    rule: 'weights-sum',
    severity: 'error',
    about: 'plan',
    cell: null,
    message: 'Weights sum to 125',
    why: '',
    fix: '',
    ask: '',
    related: [],
    person: null,
    metric: null,
    quickFixes: [],
    accepted: 'Agreed',
  } as const
  expect(markOf(problem).message).toBe('Weights sum to 125 (accepted: Agreed)')
})

test.each([
  ['Jan\n| a |\n         ^ error: nowhere', 'stand under no cell'],
  ['| a |', 'above the first sheet title'],
  ['Jan\n| a', 'ends with a bar'],
  ['Jan\n| a |\n  ^ fatal: x', 'A mark reads'],
  ['Jan {B: money}\n| a |', 'not "money"'],
  ['Jan {frozen}\n| a |', '{frozen}'],
])('a drawing that says nothing clear is refused: %s', (text, reason) => {
  expect(() => parseDrawing(text)).toThrow(reason)
})

test('what is drawn is read back as it was', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
    fc.boolean(),
    fc.constantFrom(...errorNames).map(error => ({ error })),
    fc.constantFrom('95 ', ' 1', 'TRUE', '"', '|', '\\', '{B: date}', '^^ error: x', 'error: x', '\u00a0', '\n'),
    fc.string({ minLength: 1 }).filter(text => !text.startsWith('#')),
  )
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })
  const place = fc.record({
    row: fc.nat(6),
    column: fc.nat(3),
    severity: fc.constantFrom(...severities),
    message: fc.constantFrom('a', 'b | c', 'd: e'),
  })
  fc.assert(
    fc.property(rows, fc.uniqueArray(place, { selector: mark => `${mark.row} ${mark.column}` }), (drawn, places) => {
      const corners = [['top'], ...drawn, [null, null, null, 'end']] as Cell[][]
      const last = corners.length - 1
      const snapshot = parseDrawing('Sheet\n| top |\n| | | | end |').snapshot
      const cells = corners.map(row => Array.from({ length: 4 }, (_, i) => row[i] ?? null))
      const filled = { ...snapshot, grids: [{ ...snapshot.grids[0]!, cells }] }
      const marks = places
        .filter(({ row }) => row <= last)
        .map(({ row, column, ...mark }): Mark => ({ ...mark, cell: { sheet: 'Sheet', row, column } }))
        .sort((one, other) => one.cell!.row - other.cell!.row || one.cell!.column - other.cell!.column)
      expect(parseDrawing(drawingOf(filled, marks))).toEqual({ snapshot: filled, marks })
    }),
  )
})
