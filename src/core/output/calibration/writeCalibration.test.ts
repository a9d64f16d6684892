import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDrawing } from '../../../../test/drawing/parseDrawing.ts'
import { root } from '../../../../test/sourceFiles.ts'
import { withOurs } from '../../../../test/withOurs.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import calibrate from '../../commands/calibrate.ts'
import remove from '../../commands/remove.ts'
import { formulaOf } from '../formulaOf.ts'
import { type KeptApart, keptApart } from '../keptApart.ts'
import type { OutputKey, OutputSheet } from '../sheet.ts'

const scale = `
  Scale
  | Rating | Label      | Guideline | Evidence From |
  | 1      | Below      | 10%       |               |
  | 2      | Developing | 20%       | 60            |
  | 3      | Meets      | 50%       | 85            |
  | 4      | Exceeds    | 20%       | 105           |
`
const people = `
  People
  | Employee ID | Name | Role    | Manager | Team  | Potential | Region |
  | E1          | Ana  | Support | Mia Ray | North | 3         | a      |
  | E2          | Ben  | Support | Mia Ray | North | 2         | b      |
  | E3          | Cleo | Support | Tom Oak | South | 2         | a      |
  | E4          | Dan  | Support | Tom Oak | South | 1         | b      |
`
const ratings = `
  Ratings
  | Employee ID | Rater   | Cycle | Rating        | Calibrated | Reason         | Calibrated By | Calibrated At |
  | E1          | Mia Ray | 2025  | 4 - Exceeds   |            |                |               |               |
  | E2          | Mia Ray | 2025  | 2             | 3          | New evidence   | HR            | 2025-12-15    |
  | E3          | Tom Oak | 2025  | 3             |            |                |               |               |
  | E4          | Tom Oak | 2025  | 3             |            |                |               |               |
  | E4          | Mia Ray | 2025  | 2             |            |                |               |               |
`
const scores = `
  Scorecard
  | Employee ID | Quality | Speed |
  | Target      | 90      | 90    |
  | Floor       | 0       | 0     |
  | E1          | 100     | 99    |
  | E2          | 85      | 80    |
  | E3          | 90      | 91    |
  | E4          | 60      | 61    |
`
const drawn = (...parts: readonly string[]) => parseDrawing(parts.join('\n')).snapshot
const workbook = drawn(people, scale, ratings, scores)
const all = new Set(keptApart.keys())

function run(on: Snapshot, also: ReadonlySet<KeptApart> = new Set(), set: Readonly<Record<string, string>> = {}) {
  const settings = new Map(Object.entries({ 'tenure.periods': '1', 'spread.n': '1000', ...set }))
  const result = calibrate.run(on, { set: settings, at: '2026-01-15T09:00:00.000Z', host: 'test', also })
  return result.edits.flatMap(edit => (edit.kind === 'writeSheet' ? [edit.sheet] : []))
}

const keysOf = (sheets: readonly OutputSheet[]) => sheets.map(({ key }) => key)
const sheetOf = (sheets: readonly OutputSheet[], key: OutputKey) => sheets.find(each => each.key === key)!

/** Cells under the headers by the key of their column; `label` is the column that names the rows. */
function rowsOf(sheet: OutputSheet, label: string) {
  return new Map(
    sheet.rows.slice(sheet.headerRow + 1).flatMap((cells, at) => {
      const row = sheet.headerRow + 1 + at
      const named = new Map(sheet.columns.map(({ key }, column) => [key, cells[column] ?? null]))
      const value = named.get(label)?.value ?? null
      const shown = (key: string) => named.get(key)?.value ?? null
      const formula = (key: string) => {
        const cell = named.get(key)
        return cell == null ? undefined : formulaOf(sheet, cell, row)
      }
      return value === null ? [] : [[String(value), { shown, formula }] as const]
    }),
  )
}

const formulas = (sheets: readonly OutputSheet[]) =>
  sheets.flatMap(sheet =>
    sheet.rows.flatMap((cells, row) => cells.flatMap(cell => (cell && formulaOf(sheet, cell, row)) ?? [])),
  )

test('results are written, and what is kept apart only where it was asked for', () => {
  const results = ['DISTRIBUTION', 'GRID', 'MOVES', 'PROBLEMS', 'LOG']
  expect(keysOf(run(workbook))).toEqual(results)
  expect(keysOf(run(workbook, new Set(['raters'])))).toEqual([
    'DISTRIBUTION',
    'GRID',
    'RATERS',
    'MOVES',
    'PROBLEMS',
    'LOG',
  ])
  expect(keysOf(run(workbook, all))).toEqual([
    ...['DISTRIBUTION', 'GRID', 'RATERS', 'AGREEMENT', 'AGENDA', 'MOVES', 'PROBLEMS', 'LOG'],
  ])
  expect(keysOf(run(workbook, all, { 'fairness.groups': 'Region' }))).toContain('FAIRNESS')
  expect(keysOf(run(workbook, new Set(), { 'fairness.groups': 'Region' }))).toEqual(results)
})

test('each sheet says in its first cell what it is, each header how its column is made and where that is told', () => {
  const sheets = run(workbook, all, { 'fairness.groups': 'Region' })
  for (const { key, rows, columns, headerRow } of sheets) {
    expect(String(rows[0]![0]!.value)).toMatch(/^Throughline: /)
    for (const row of rows) expect(row.length).toBe(columns.length)
    expect(rows[headerRow]!.map(cell => cell?.value ?? '')).toEqual(columns.map(({ header }) => header))
    const own = key === 'PROBLEMS' || key === 'LOG' ? /./ : /See docs\/calibration\.md#[a-z]+\.$/
    for (const { header, note } of columns) {
      if (header === '') continue
      // At Excel a note is a prompt, which holds no more.
      expect(note.length, `${key} ${header}`).toBeLessThanOrEqual(255)
      expect(note, `${key} ${header}`).toMatch(own)
    }
  }
  expect(JSON.parse(JSON.stringify(sheets))).toEqual(sheets)
})

test('every section that a note leads to stands in the paper', () => {
  const paper = readFileSync(join(root, 'docs/calibration.md'), 'utf8')
  const sections = new Set([...paper.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!.toLowerCase()))
  const notes = run(workbook, all, { 'fairness.groups': 'Region' }).flatMap(({ columns }) =>
    columns.map(each => each.note),
  )
  const named = new Set(notes.flatMap(note => /docs\/calibration\.md#([a-z]+)/.exec(note)?.[1] ?? []))
  expect(named.size).toBeGreaterThan(6)
  expect([...named].filter(section => !sections.has(section))).toEqual([])
})

test('the first view is calm', () => {
  const shown = (key: OutputKey) =>
    sheetOf(run(workbook, all), key)
      .columns.filter(({ folded, header }) => !folded && header !== '')
      .map(({ header }) => header)
  expect(shown('GRID')).toEqual(['Counted by', 'Group', '1 Below', '2 Developing', '3 Meets', '4 Exceeds', 'All'])
  expect(shown('DISTRIBUTION')).toEqual([
    ...['Grouped by', 'Group', 'People', '1 Below', '2 Developing', '3 Meets', '4 Exceeds', 'Steps apart', 'Finding'],
    'In words',
  ])
  expect(shown('MOVES')).toEqual(['Day', 'Name', 'Rated by', 'Before', 'After', 'Reason', 'Changed by', 'State'])
})

test('a rating is its cell, checked by person, rater and cycle and by what People says; text counts as it was read', () => {
  const list = rowsOf(sheetOf(run(workbook), 'GRID'), 'name')
  const ana = list.get('Ana')!
  expect(ana.shown('rating')).toBe(4)
  for (const part of [
    `'Ratings'!$A$2="E1"`,
    `'Ratings'!$B$2="Mia Ray"`,
    `'Ratings'!$C$2=2025`,
    `'Ratings'!$E$2=""`,
    `'People'!$D$2="Mia Ray"`,
    `'People'!$E$2="North"`,
    `IF('Ratings'!$D$2="4 - Exceeds",4,`,
    // Another word of the scale counts, too.
    `"Meets","3 - Meets","Exceeds","4 - Exceeds"}='Ratings'!$D$2`,
  ]) {
    expect(ana.formula('rating')).toContain(part)
  }
  // Calibrated is what holds.
  expect([list.get('Ben')!.shown('rating'), list.get('Ben')!.shown('from')]).toEqual([3, 'Calibrated'])
  expect(list.get('Ben')!.formula('rating')).toContain(`'Ratings'!$E$3,{1,2,3,4}`)
  // Another rating of the same person could be calibrated, too.
  expect(list.get('Dan')!.formula('rating')).toContain(`'Ratings'!$E$6=""`)
})

test('counts are formulas over the list of people, of the workbook and of no whole column', () => {
  const sheets = run(workbook)
  const grid = rowsOf(sheetOf(sheets, 'GRID'), 'row')
  const mia = grid.get('Mia Ray')!
  expect(['count_1', 'count_2', 'count_3', 'count_4', 'all'].map(mia.shown)).toEqual([0, 0, 1, 1, 2])
  expect(mia.formula('count_4')).toMatch(/COUNTIFS\('Calibration Grid'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,\d+,.*,4\)/)
  const distribution = rowsOf(sheetOf(sheets, 'DISTRIBUTION'), 'group')
  expect(['count_1', 'count_2', 'count_3', 'count_4'].map(distribution.get('Guideline')!.shown)).toEqual([
    0.1, 0.2, 0.5, 0.2,
  ])
  expect(distribution.get('Guideline')!.formula('count_1')).toContain(`'Scale'!$C$2`)
  expect(['n', 'count_3', 'count_4', 'expected_3'].map(distribution.get('North')!.shown)).toEqual([2, 1, 1, 1])
  // Of two people one at 3 and one at 4: |0 − .1| + |0 − .3| + |.5 − .8| steps from the guideline.
  expect(distribution.get('North')!.shown('steps')).toBeCloseTo(0.7, 12)
  const texts = formulas([sheetOf(sheets, 'GRID'), sheetOf(sheets, 'DISTRIBUTION')]).filter(
    text => !text.includes('ROWS('),
  )
  expect(texts.filter(text => /\$[A-Z]+:\$[A-Z]+(?!\$|\d)/.test(text))).toEqual([])
})

test('without a guideline everybody is what is expected, as a formula', () => {
  const bare = drawn(people, ratings.replace('4 - Exceeds', '4          '))
  const share = rowsOf(sheetOf(run(bare), 'DISTRIBUTION'), 'group').get('Share of everybody')!
  expect([share.shown('count_3'), share.shown('count_4')]).toEqual([0.75, 0.25])
  expect(share.formula('count_3')).toContain('="Everybody"')
})

test('one sheet of name, manager and rating is enough', () => {
  const lone = drawn(`
    Ratings
    | Name | Manager | Rating |
    | Ana  | Mia Ray | 4      |
    | Ben  | Mia Ray | 3      |
    | Cleo | Tom Oak | 3      |
  `)
  const sheets = run(lone)
  const tom = rowsOf(sheetOf(sheets, 'GRID'), 'row').get('Tom Oak')!
  expect([tom.shown('count_3'), tom.shown('all')]).toEqual([1, 1])
  expect(tom.formula('count_3')).toBeDefined()
  expect(rowsOf(sheetOf(sheets, 'GRID'), 'name').get('Cleo')!.formula('rating')).toContain(`="Cleo"`)
})

test('where a key cannot be written into a formula, the rating is a value that is counted all the same', () => {
  const long = 'L'.repeat(300)
  const sheets = run(drawn(people.replaceAll('E1 ', long), scale, ratings.replaceAll('E1 ', long)))
  const ana = rowsOf(sheetOf(sheets, 'GRID'), 'name').get('Ana')!
  expect([ana.shown('rating'), ana.formula('rating')]).toEqual([4, undefined])
  expect(rowsOf(sheetOf(sheets, 'GRID'), 'row').get('Mia Ray')!.shown('count_4')).toBe(1)
})

test('a second run on what was written asks for the same, but for the log', () => {
  const first = run(workbook, all)
  const second = run(withOurs(workbook, first), all)
  const others = (sheets: readonly OutputSheet[]) => sheets.filter(({ key }) => key !== 'LOG')
  expect(others(second)).toEqual(others(first))
})

test('what calibration changed is logged once, and what stands in the log is kept', () => {
  const first = run(workbook)
  const log = (sheets: readonly OutputSheet[]) => rowsOf(sheetOf(sheets, 'MOVES'), 'id')
  expect([...log(first).keys()]).toEqual(['All/E2/2-3'])
  const line = log(first).get('All/E2/2-3')!
  expect(['at', 'name', 'rater', 'before', 'after', 'reason', 'by', 'state'].map(line.shown)).toEqual([
    ...['2025-12-15', 'Ben', 'Mia Ray', 2, 3, 'New evidence', 'HR', 'agreed'],
  ])
  const changed = withOurs(
    drawn(people, scale, ratings.replace('| 3          | New', '| 4          | New'), scores),
    first,
  )
  const second = run(changed)
  expect([...log(second).keys()]).toEqual(['All/E2/2-3', 'All/E2/2-4'])
  expect(sheetOf(second, 'MOVES').rows[2]).toEqual(sheetOf(first, 'MOVES').rows[2])
})

test('a line of the log of moves that was changed is found', () => {
  const written = run(workbook)
  const edited = written.map(sheet =>
    sheet.key === 'MOVES'
      ? {
          ...sheet,
          rows: sheet.rows.map(row => row.map(cell => (cell?.value === 'New evidence' ? { value: 'x' } : cell))),
        }
      : sheet,
  )
  const rules = (sheets: readonly OutputSheet[]) =>
    calibrate
      .run(withOurs(workbook, sheets), { set: new Map([['spread.n', '1000']]), at: '', host: 'test' })
      .problems.map(({ rule }) => rule)
  expect(rules(written)).not.toContain('log-edited')
  expect(rules(edited)).toContain('log-edited')
})

test('raters are named with their numbers, and where these are too few no surety is claimed', () => {
  const raters = rowsOf(sheetOf(run(workbook, all), 'RATERS'), 'rater')
  const mia = raters.get('Mia Ray')!
  expect([mia.shown('n'), mia.shown('finding'), mia.shown('probability')]).toEqual([3, 'too few to tell', null])
  expect(mia.shown('words')).toContain('3 ratings')
})

test('of groups of people the one with the highest rate is what others are compared with', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ id: `Q${at}`, region: at < 20 ? 'East' : 'West' }))
  const lines = (cells: readonly (readonly string[])[]) => cells.map(row => `  | ${row.join(' | ')} |`).join('\n')
  const sheets = run(
    drawn(
      `  People\n${lines([['Employee ID', 'Name', 'Role', 'Region'], ...many.map(({ id, region }) => [id, id, 'Support', region])])}`,
      scale,
      `  Ratings\n${lines([['Employee ID', 'Rater', 'Rating'], ...many.map(({ id }, at) => [id, 'Mia', at % 3 === 0 || at < 9 ? '4' : '2'])])}`,
    ),
    new Set(['fairness']),
    { 'fairness.groups': 'Region' },
  )
  const groups = rowsOf(sheetOf(sheets, 'FAIRNESS'), 'group')
  expect([groups.get('East')!.shown('finding'), groups.get('East')!.shown('reference')]).toEqual([
    ...['the others are compared with it', null],
  ])
  expect([groups.get('West')!.shown('n'), groups.get('West')!.shown('reference')]).toEqual([20, 'East'])
})

test('above the limit all are values', () => {
  const sheets = run(workbook, all, { 'formulas.limit': '1' })
  expect(formulas(sheets)).toEqual([])
  expect(rowsOf(sheetOf(sheets, 'GRID'), 'row').get('Mia Ray')!.shown('count_4')).toBe(1)
  expect(sheetOf(sheets, 'GRID').rows[0]![0]!.value).toContain('values')
})

test('every sheet is taken away again', () => {
  const sheets = run(workbook, all)
  const { edits } = remove.run(withOurs(workbook, sheets), { set: new Map(), at: '', host: 'test' })
  expect(edits).toEqual([{ kind: 'removeSheets', keys: keysOf(sheets) }])
})

test('no verdict stands in any sheet', () => {
  const verdict = /\b(biased|unfair|gaming|underperformers?|significant(ly)?|proves?|causes?)\b/i
  for (const { rows, columns } of run(workbook, all, { 'fairness.groups': 'Region' })) {
    for (const { header, note } of columns) expect(`${header} ${note}`).not.toMatch(verdict)
    for (const cell of rows.flat()) expect(String(cell?.value ?? '')).not.toMatch(verdict)
  }
})
