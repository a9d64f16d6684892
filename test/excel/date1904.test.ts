import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import { fileHost } from '../../src/files/fileHost.ts'
import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { simBookOf } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

/** 2025-01-31 and 2025-02-28, counted from 1904. */
const [january, february] = [44_226, 44_254]
/** Between the two systems. */
const between = 1462

/** Days in a column, days as headers of columns that hold none, and a number that is no day. */
const workbook = (date1904: boolean): NewWorkbook => ({
  date1904,
  sheets: [
    {
      title: 'Measurements',
      rows: [
        ['Employee ID', 'Metric', 'Period', 'Value'],
        ['1', 'CSAT', january, 44_000],
        ['1', 'CSAT', february, 44_001],
      ],
      numberFormat: (row, column) => (column === 2 && row > 0 ? 'yyyy-mm-dd' : 'General'),
    },
    {
      title: 'Tickets',
      rows: [
        ['Name', january, february],
        ['Ana', 5, 6],
      ],
      numberFormat: row => (row === 0 ? 'mmm yyyy' : 'General'),
    },
  ],
})

function open(date1904 = true) {
  const { host, simulator } = openExcel(simBookOf(workbook(date1904)), programs[0]!)
  return { host, simulator, file: fileHost('days.xlsx', writeNewXlsx(workbook(date1904))) }
}

const tables = score.tables
const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

test.each([true, false])('days are read as a file reads them, counted from 1904: %s', async date1904 => {
  const { host, file } = open(date1904)
  const snapshot = await host.read(tables)
  expect(snapshot).toEqual(file.read(tables))
  expect(snapshot.date1904).toBe(date1904 ? true : undefined)
  const [measurements, tickets] = snapshot.grids
  const shift = date1904 ? between : 0
  expect(measurements?.cells[1]).toEqual(['1', 'CSAT', january + shift, 44_000])
  expect(tickets?.cells[0]).toEqual(['Name', january + shift, february + shift])
  expect(JSON.stringify(score.run(snapshot, options).edits)).toBe(
    JSON.stringify(score.run(file.read(tables), options).edits),
  )
})

test('days that are written are counted as the workbook counts, and undo puts back what was there', async () => {
  const { host, simulator } = open()
  const edits: readonly Edit[] = [
    { kind: 'setCell', cell: { sheet: 'Measurements', row: 1, column: 2 }, value: february + between, asked: true },
    {
      kind: 'appendRows',
      sheet: 'Measurements',
      headers: ['Employee ID', 'Metric', 'Period', 'Value'],
      rows: [['2', 'CSAT', january + between, 44_002]],
      asked: true,
    },
  ]
  const held = () => simulator.book.sheets[0]!.rows.map(cells => cells.slice(2).map(({ value }) => value))
  const { undo } = await host.apply(edits)
  expect(held().slice(1)).toEqual([
    [february, 44_000],
    [february, 44_001],
    [january, 44_002],
  ])
  await host.apply(undo)
  expect(held().slice(1)).toEqual([
    [january, 44_000],
    [february, 44_001],
    ['', ''],
  ])
})

test('days on sheets that are added are counted as the workbook counts', async () => {
  const { host, simulator } = open()
  const column = { header: 'From', note: '', width: 12, format: 'date' as const, choices: [] }
  const count = { header: 'Count', note: '', width: 12, format: 'general' as const, choices: [] }
  await host.apply([
    { kind: 'addSheet', title: 'Cycles', columns: [column, count], rows: [[{ value: 45_658 }, { value: 45_658 }]] },
  ])
  const added = simulator.book.sheets.find(({ title }) => title === 'Cycles')
  expect(added?.rows[1]?.map(({ value }) => value)).toEqual([45_658 - between, 45_658])
})

test('where Excel does not tell, days are taken as counted from 1900', async () => {
  const { host, simulator } = open()
  simulator.book.withoutFunctions = true
  const { grids, date1904 } = await host.read(tables)
  expect(date1904).toBeUndefined()
  expect(grids[0]?.cells[1]?.[2]).toBe(january)
})
