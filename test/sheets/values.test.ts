import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { FormatClass } from '../../src/core/cells/formatClass.ts'
import { type GoogleBook, type GoogleCell, googleBookOf, googleCell } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

/** The second column of a scorecard that holds a cell, and the class of its formats. */
async function read(cell: Partial<GoogleCell>, change: (book: GoogleBook) => void = () => undefined) {
  const rows = [
    ['Name', 'CSAT'],
    ['Ana', 1],
    ['Target', 9],
  ]
  const book = googleBookOf({ sheets: [{ title: 'Team', rows }] })
  Object.assign(googleCell(book.sheets[0]!, 1, 1), cell)
  if (cell.format !== undefined) googleCell(book.sheets[0]!, 2, 1).format = cell.format
  change(book)
  const { grids } = await openSheets(book).host.read(['scorecard'])
  return { cell: grids[0]?.cells[1]?.[1], format: grids[0]?.formats[1] }
}

test.each<[string, Partial<GoogleCell>, Cell, FormatClass]>([
  ['a number', { value: 92.5 }, 92.5, 'general'],
  ['a share', { value: 0.925, format: '0.0%' }, 0.925, 'percent'],
  ['an amount of money', { value: 12.5, format: '[$€]#,##0.00' }, 12.5, 'general'],
  ['a text', { value: ' 92 % ' }, ' 92 % ', 'general'],
  ['a blank', { value: '' }, null, 'general'],
  ['an error', { value: '#DIV/0!', error: true }, { error: '#DIV/0!' }, 'general'],
  ['an error of another language', { value: '#BEZUG!', error: true }, { error: '#REF!' }, 'general'],
  ['a formula that cannot be read', { value: '#ERROR!', error: true }, { error: '#VALUE!' }, 'general'],
  ['a checkbox', { value: true }, true, 'general'],
  ['a chip of a person, which is its text', { value: 'Ana Silva' }, 'Ana Silva', 'general'],
  ['a picture', { value: { picture: true } }, null, 'general'],
  ['a day', { value: 45_689, format: 'yyyy-mm-dd' }, 45_689, 'date'],
  ['a moment', { value: 45_689.75, format: 'M/d/yyyy H:mm:ss' }, 45_689.75, 'date'],
  ['a duration', { value: 1.0625, format: '[h]:mm:ss' }, 1.0625, 'duration'],
  ['a time of day', { value: 0.5, format: 'h:mm am/pm' }, 0.5, 'duration'],
])('%s', async (_, held, cell, format) => {
  expect(await read(held)).toEqual({ cell, format })
})

describe('a day is the day that the spreadsheet shows, wherever the script runs', () => {
  // 2025-02-01, and days on which clocks change in these zones.
  const days = [45_689, 45_725, 45_746, 45_963, 2, 60, 73_050]
  test.each(['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Europe/Amsterdam', 'America/Sao_Paulo'])(
    '%s',
    async timeZone => {
      for (const value of days) {
        const { cell } = await read({ value, format: 'yyyy-mm-dd' }, book => {
          book.timeZone = timeZone
        })
        expect(cell, String(value)).toBe(value)
      }
    },
  )
})

test('a sheet that is a chart has no cells, and a name of a sheet that is gone marks nothing', async () => {
  const { cell } = await read({ value: 1 }, book => {
    book.sheets.push({ ...structuredClone(book.sheets[0]!), id: 999, title: 'Chart', isChart: true })
    book.names.set('Throughline_SCORES', null)
    book.names.set("'Copy of Scores'!Throughline_SCORES", book.sheets[0]!.id)
  })
  expect(cell).toBe(1)
})

describe('hidden rows', () => {
  const team = (people: number) => [
    ['Name', 'CSAT'],
    ...Array.from({ length: people }, (_, row): Cell[] => [`Person ${row}`, row % 100]),
  ]

  test('those hidden by hand, in a group or by a filter are told', async () => {
    const book = googleBookOf({ sheets: [{ title: 'Team', rows: team(6), hiddenRows: [2], hiddenColumns: [] }] })
    const [sheet] = book.sheets
    sheet!.filter = { top: 0, left: 0, bottom: 4, right: 1 }
    sheet!.filteredRows.add(4)
    const { grids } = await openSheets(book).host.read(['scorecard'])
    expect(grids[0]).toMatchObject({ hiddenRows: [2, 4], hiddenColumns: [] })
  })

  test.each([
    [1999, true],
    [2000, false],
  ])('of %i people they are known: %s', async (people, known) => {
    const book = googleBookOf({ sheets: [{ title: 'Team', rows: team(people), hiddenRows: [7] }] })
    const { grids } = await openSheets(book).host.read(['scorecard'])
    expect(grids[0]?.hiddenRows).toEqual(known ? [7] : null)
  })
})

test('a sheet that says what others are is read whole before they are', async () => {
  const aliases = Array.from({ length: 60 }, (_, row): Cell[] => [
    'sheet',
    row === 59 ? 'Zahlen' : `Other ${row}`,
    'Scorecard',
  ])
  const book = googleBookOf({
    sheets: [
      { title: 'Aliases', rows: [['Kind', 'Yours', 'Ours'], ...aliases] },
      { title: 'Notes', rows: [['Remark']] },
    ],
  })
  const { grids } = await openSheets(book).host.read(['aliases'])
  expect(grids.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
    ['Aliases', 61],
    ['Notes', 1],
  ])
})
