import { expect, test } from 'vitest'
import type { AppendRows } from '../../src/core/cells/edit.ts'
import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { loadLibrary } from '../fakes/excel/excelSimulator.ts'
import { type SimBook, simBookOf } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

/** Settings as plain cells, as an Excel table, with a column that nobody fills, and without a header that rows bring. */
const rows = [
  ['Setting', 'Who', 'Value'],
  ['cycle', 'Ana', '2025'],
]
const layouts: readonly (readonly [name: string, workbook: NewWorkbook])[] = [
  ['plain cells', { sheets: [{ title: 'Settings', rows }] }],
  [
    'an Excel table',
    {
      sheets: [{ title: 'Settings', rows }],
      tables: [{ name: 'Choices', sheet: 'Settings', range: { top: 0, left: 0, bottom: 1, right: 2 } }],
    },
  ],
  ['a missing header', { sheets: [{ title: 'Settings', rows: rows.map(cells => cells.slice(0, 2)) }] }],
]

const edit: AppendRows = {
  kind: 'appendRows',
  sheet: 'Settings',
  headers: ['Setting', 'Value'],
  rows: [
    ['seed', '007'],
    ['language', 'de'],
  ],
  asked: true,
}

const library = loadLibrary()

/** What the rows below the first two hold. */
function added({ sheets }: SimBook): readonly unknown[] {
  return sheets[0]!.rows.slice(2).map(cells => cells.map(cell => cell?.value ?? ''))
}

const isBlank = (values: readonly unknown[]) => values.flat().every(value => value === '')

test.each(layouts)(
  'a pane that is closed at any action of adding rows to %s leaves all of them or none',
  async (layout, workbook) => {
    const open = (book: SimBook) => openExcel(book, programs[0]!, library)
    const whole = open(simBookOf(workbook))
    await whole.host.apply([edit])
    const expected = JSON.stringify([added(whole.simulator.book), whole.simulator.book.sheets[0]!.tables])
    expect(expected).toContain('"007"')
    const { actions } = whole.simulator
    let none = 0
    for (let at = 1; at <= actions; at++) {
      const book = simBookOf(workbook)
      const closed = open(book)
      closed.simulator.failAt = at
      await Promise.resolve(closed.host.apply([edit])).catch(() => undefined)
      // Another pane knows nothing of what was tried: it adds the rows where they are missing.
      if (isBlank(added(book))) {
        none++
        await open(book).host.apply([edit])
      }
      expect(JSON.stringify([added(book), book.sheets[0]!.tables]), `action ${at}`).toBe(expected)
    }
    console.log(`rows added to ${layout}: closed at ${actions} actions, ${none} times before they were there`)
    expect(none).toBeGreaterThan(actions / 3)
  },
)
