import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  all,
  drawn,
  formulas,
  keysOf,
  people,
  ratings,
  rowsOf,
  run,
  scale,
  sheetOf,
  workbook,
} from '../../../../test/comparedSheets.ts'
import { root } from '../../../../test/sourceFiles.ts'
import { withOurs } from '../../../../test/withOurs.ts'
import remove from '../../commands/remove.ts'
import type { OutputKey, OutputSheet } from '../sheet.ts'

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

test('a second run on what was written asks for the same, but for the log of runs, and adds no moves', () => {
  const first = run(workbook, all)
  const second = run(withOurs(workbook, first), all)
  const others = (sheets: readonly OutputSheet[]) =>
    sheets.filter(({ key }) => key !== 'LOG').map(({ added, ...sheet }) => sheet)
  expect(others(second)).toEqual(others(first))
  expect(sheetOf(second, 'MOVES').added).toBe(0)
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
