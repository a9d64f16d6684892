import { describe, expect, test } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import type { OutputSheet } from '../../src/core/output/sheet.ts'
import { type GoogleBook, googleBookOf, userPart } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

const team = () =>
  googleBookOf({
    sheets: [
      {
        title: 'Team',
        rows: [
          ['Name', 'Role', 'CSAT %'],
          ['Ana', 'Support', 90],
          ['Ben', 'Support', 80],
        ],
      },
    ],
  })

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

async function scored(book: GoogleBook) {
  const { host } = openSheets(book)
  await host.apply(score.run(await host.read(score.tables), options).edits)
  return host
}

/** Texts that Google would take for something else, and one that it would not. */
const texts = [
  '=1+1',
  "'quoted",
  '+49 30',
  '-1',
  '@ana',
  '\ttab',
  '0012',
  '1/2',
  '3 May',
  '12:30',
  '50%',
  'TRUE',
  '#N/A-',
  'Ana ',
]

const sheetOf = (cells: readonly Cell[]): OutputSheet => ({
  ...{ key: 'SCORES', title: 'Scores', headerRow: 1, frozen: { rows: 0, columns: 0 }, conditionalFormats: [] },
  ...{ columns: [{ key: 'a', header: 'A', note: '', width: 10, format: 'general', folded: false }] },
  ...{ chart: null, page: { landscape: false, fitToWidth: true, repeatRows: { first: 0, last: 0 } } },
  rows: [[{ value: 'Throughline: texts' }], [{ value: 'A', look: 'header' }], ...cells.map(value => [{ value }])],
})

const columnOf = (book: GoogleBook, title: string, column: number) =>
  book.sheets.find(sheet => sheet.title === title)!.rows.map(cells => cells[column]?.value)

describe.each([false, true])('a cell of the text format takes every text as it is: %s', textAsItIs => {
  test('every text of our sheets is the text that it was, and no formula', async () => {
    const book = Object.assign(team(), { textAsItIs })
    await openSheets(book).host.apply([{ kind: 'writeSheet', sheet: sheetOf(texts) }])
    const sheet = book.sheets[1]!
    expect(columnOf(book, 'Scores', 0).slice(2)).toEqual(texts)
    expect(sheet.rows.every(cells => cells.every(({ formula }) => formula === null))).toBe(true)
  })

  test.each(['General', '@', '0.00'])(
    'a text that the user picked goes into a cell of the format %s as it is',
    async format => {
      const book = Object.assign(team(), { textAsItIs })
      const { host } = openSheets(book)
      const cell = { sheet: 'Team', row: 1, column: 1 }
      book.sheets[0]!.rows[1]![1]!.format = format
      for (const value of texts) {
        await host.apply([{ kind: 'setCell', cell, value, asked: true }])
        expect(book.sheets[0]!.rows[1]![1]).toMatchObject({ value, formula: null, format })
      }
    },
  )
})

test('numbers, days and shares stand in the formats of their columns', async () => {
  const book = team()
  await scored(book)
  const formats = book.sheets
    .find(({ title }) => title === 'Score Detail')!
    .rows.flatMap(row => row.map(({ format }) => format))
  expect(new Set(formats)).toContain('0.00')
})

test.each([
  ['en_US', ','],
  ['de_DE', ';'],
])('formulas are written as in the locale %s', async (locale, separator) => {
  const book = Object.assign(team(), { locale })
  await scored(book)
  const formulas = book.sheets.flatMap(({ rows }) => rows.flatMap(row => row.flatMap(cell => cell.formula ?? [])))
  const link = formulas.find(formula => formula.startsWith('=HYPERLINK('))
  expect(link).toMatch(new RegExp(`^=HYPERLINK\\("#gid=\\d+&range=[A-Z]+\\d+"${separator}"`))
  const rule = book.sheets.flatMap(({ rules }) => rules)[0]
  expect(rule?.formula).toMatch(new RegExp(`^=AND\\(.*${separator}N\\("Throughline"\\)=0\\)$`))
})

test('rules of conditional formats that the user adds to our sheet stay', async () => {
  const book = team()
  await scored(book)
  const scores = book.sheets.find(({ title }) => title === 'Problems')!
  const own = scores.rules.length
  const users = { formula: '=A1="x"', ranges: ['A1:B2'], looks: { bold: true } }
  scores.rules = [...scores.rules, users]
  await scored(book)
  expect(own).toBeGreaterThan(0)
  expect(scores.rules).toHaveLength(own + 1)
  expect(scores.rules).toContainEqual(users)
})

test('a sheet has its notes, lines, colors, a chart with words for those who do not see it, and stays behind the user’s', async () => {
  const book = googleBookOf(examples.get('five-tables.xlsx')!)
  await scored(book)
  const scores = book.sheets.find(({ title }) => title === 'Scores')!
  expect(scores.rows[1]?.some(({ note }) => note !== '')).toBe(true)
  expect(new Set(scores.looks.map(({ what }) => what))).toContain('fontWeight')
  expect(scores.charts[0]).toMatchObject({ kind: 'COLUMN', options: { title: expect.any(String) } })
  expect(String(scores.charts[0]?.options.altText)).not.toBe('')
  expect({ tab: scores.tabColor, lines: scores.gridLines, frozen: scores.frozen.rows }).toEqual({
    ...{ tab: '#107C41', lines: false, frozen: 2 },
  })
  expect(book.activeSheet).toBe(book.sheets[0]!.id)
})

describe('what cannot be written is refused before anything is', () => {
  const set = (value: Cell): Edit => {
    return { kind: 'setCell', cell: { sheet: 'Team', row: 1, column: 2 }, value, asked: true }
  }
  const cells = { top: 1, left: 2, bottom: 1, right: 2 }

  test.each<[string, (book: GoogleBook) => void, readonly Edit[], RegExp]>([
    ['a protected cell', book => book.sheets[0]!.protectedRanges.push(cells), [set(1)], /^Team!C2 is protected/],
    [
      'a spreadsheet that may only be viewed',
      book => Object.assign(book, { readOnly: true }),
      [set(1)],
      /protected|view/,
    ],
    [
      'a sheet that is gone',
      book => book.sheets[0]!.title === '',
      [{ ...set(1), cell: { sheet: 'Gone', row: 0, column: 0 } } as Edit],
      /no sheet Gone/,
    ],
    [
      'a title that is taken',
      () => undefined,
      [set(1), { kind: 'addSheet', title: 'TEAM', columns: [], rows: [] }],
      /There is a sheet with the title TEAM already/,
    ],
    [
      'more cells than a spreadsheet holds',
      book => Object.assign(book.sheets[0]!, { maxRows: 3_330_000, maxColumns: 3 }),
      [set(1), { kind: 'addSheet', title: 'New', columns: [], rows: [] }],
      /10 million/,
    ],
  ])('%s', async (_, change, edits, message) => {
    const book = team()
    change(book)
    const before = userPart(book)
    await expect(async () => openSheets(book).host.apply(edits)).rejects.toThrow(message)
    expect(userPart(book)).toBe(before)
    expect(book.sheets).toHaveLength(1)
  })

  test('a cell with a rule of validation that refuses what was to be written', async () => {
    const book = team()
    book.sheets[0]!.validations.push({ of: 'C2:C3', choices: ['70', '80'], others: false })
    const { host } = openSheets(book)
    await expect(async () => host.apply([set(91)])).rejects.toThrow(/^Team!C2 has a rule of data validation/)
    await host.apply([set(70)])
    expect(columnOf(book, 'Team', 2)).toEqual(['CSAT %', 70, 80])
  })

  test('a spreadsheet that is nearly full takes results once more, which need no more cells', async () => {
    const book = team()
    await scored(book)
    const others = book.sheets.slice(1).reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0)
    Object.assign(book.sheets[0]!, { maxRows: Math.floor((10_000_000 - others) / 4), maxColumns: 4 })
    await scored(book)
    expect(book.sheets).toHaveLength(5)
  })

  test('a sheet of ours that somebody protected', async () => {
    const book = team()
    await scored(book)
    book.sheets.find(({ title }) => title === 'Run Log')!.protectedRanges.push({ top: 0, left: 0, bottom: 9, right: 9 })
    const before = JSON.stringify(book.sheets.map(({ rows }) => rows))
    await expect(async () => scored(book)).rejects.toThrow(/^Run Log is protected/)
    expect(JSON.stringify(book.sheets.map(({ rows }) => rows))).toBe(before)
    expect([...book.properties.keys()]).toEqual([])
  })

  test('the only sheet that is shown is not removed', async () => {
    const book = team()
    const host = await scored(book)
    for (const sheet of book.sheets) sheet.hidden = sheet.title !== 'Scores'
    await expect(async () => host.apply([{ kind: 'removeSheets', keys: ['SCORES'] }])).rejects.toThrow(/only one/)
  })
})

test('a table with typed columns takes values; where it takes no format, that is said in words', async () => {
  const book = team()
  const { host } = openSheets(book)
  book.sheets[0]!.typedTables.push({ top: 0, left: 0, bottom: 9, right: 2 })
  book.sheets[0]!.rows[2]![2]!.format = '0.00'
  await host.apply([{ kind: 'setCell', cell: { sheet: 'Team', row: 1, column: 2 }, value: 91, asked: true }])
  expect(columnOf(book, 'Team', 2)[1]).toBe(91)
  const rows = [['Cleo', 'Support', 70]]
  const append: Edit = { kind: 'appendRows', sheet: 'Team', headers: ['Name', 'Role', 'CSAT %'], rows, asked: true }
  await expect(async () => host.apply([append])).rejects.toThrow(/^Team!C4 belongs to a table with typed columns/)
})

test('a sheet of the user’s that carries the title of ours is left alone', async () => {
  const book = team()
  book.sheets.push(...googleBookOf({ sheets: [{ title: 'Scores', rows: [['Remark'], ['Of my own']] }] }).sheets)
  book.sheets[1]!.id = 7
  const before = userPart(book)
  await scored(book)
  await scored(book)
  expect(userPart(book)).toBe(before)
  expect(book.sheets.map(({ title }) => title)).toEqual([
    ...['Team', 'Scores', 'Scores (Throughline)', 'Score Detail', 'Problems', 'Run Log'],
  ])
})

test('a copy that the user made of a sheet of ours is left alone', async () => {
  const book = team()
  const host = await scored(book)
  const copy = structuredClone(book.sheets[1]!)
  book.sheets.push(Object.assign(copy, { id: 777, title: 'Copy of Scores' }))
  const before = JSON.stringify(copy.rows)
  await host.apply(score.run(await host.read(score.tables), options).edits)
  expect(JSON.stringify(copy.rows)).toBe(before)
})

test('rows for a table that is not there become a sheet; those for one that is there stand under it', async () => {
  const book = team()
  const { host } = openSheets(book)
  const add = (reason: string): Edit => ({
    ...{ kind: 'appendRows', sheet: 'Accepted', headers: ['Rule', 'Reason'], rows: [['a-rule', reason]], asked: true },
  })
  const { undo } = await host.apply([add('We know')])
  expect(undo).toHaveLength(2)
  expect([...book.properties.keys()]).toEqual([])
  const second = await host.apply([add('=So do we')])
  const held = () => book.sheets[1]!.rows.map(cells => cells.map(({ value }) => value))
  expect(held()).toEqual([
    ['Rule', 'Reason'],
    ['a-rule', 'We know'],
    ['a-rule', '=So do we'],
  ])
  await host.apply(second.undo)
  expect(held()[2]).toEqual(['', ''])
})

test('a result that is shorter leaves nothing of a longer one, nor columns that are hidden', async () => {
  const book = team()
  await openSheets(book).host.apply([{ kind: 'writeSheet', sheet: sheetOf(['a', 'b', 'c', 'd']) }])
  const folded = { ...sheetOf(['a']), columns: [{ ...sheetOf([]).columns[0]!, folded: true }] }
  await openSheets(book).host.apply([{ kind: 'writeSheet', sheet: folded }])
  expect(columnOf(book, 'Scores', 0)).toEqual(['Throughline: texts', 'A', 'a', '', '', ''])
  expect([...book.sheets[1]!.hiddenColumns]).toEqual([0])
  await openSheets(book).host.apply([{ kind: 'writeSheet', sheet: sheetOf(['a']) }])
  expect([...book.sheets[1]!.hiddenColumns]).toEqual([])
})
