import { expect, test } from 'vitest'
import type { Envelope } from '../../src/sheets/rpc/answer.ts'
import { googleBookOf } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

const open = () => {
  const rows = [
    ['Name', 'CSAT'],
    ['Ana', 90],
  ]
  const opened = openSheets(googleBookOf({ sheets: [{ title: 'Team', rows }] }))
  const ask = async (request: object): Promise<Envelope> => JSON.parse(await opened.wire(JSON.stringify(request)))
  return { ...opened, ask, book: opened.script.world.book }
}

const cell = (row: number, column: number, sheet = 'Team') => ({ sheet, row, column })

test('a cell is shown; one that is hidden or gone is said to be', async () => {
  const { host, book } = open()
  await host.reveal(cell(1, 1, 'TEAM'))
  expect(book.active).toEqual(cell(1, 1))
  await expect(async () => host.reveal(cell(1, 1, 'Gone'))).rejects.toThrow(/no sheet Gone/)
  await expect(async () => host.reveal(cell(9_999, 1))).rejects.toThrow(/was changed/)
  book.sheets[0]!.hidden = true
  await expect(async () => host.reveal(cell(1, 1))).rejects.toThrow(/^The sheet Team is hidden/)
})

test('cells are told as they are now', async () => {
  const { ask } = open()
  const refs = [cell(1, 0), cell(1, 1), cell(500, 3), cell(99_999, 9), cell(0, 0, 'Gone')]
  expect(await ask({ method: 'cells', refs })).toEqual({ ok: true, value: ['Ana', 90, null, null, null] })
})

test('small things are remembered for the spreadsheet, and no more than small ones', async () => {
  const { ask } = open()
  const remember = (key: string, value: string) => ask({ method: 'remember', key, value })
  await remember('tab', 'scores')
  await remember('__proto__', 'ü')
  await remember('tab', 'problems')
  await remember('much', 'x'.repeat(9000))
  const value = [
    ['tab', 'problems'],
    ['__proto__', 'ü'],
  ]
  expect(await ask({ method: 'recall' })).toEqual({ ok: true, value })
})

test('who may edit and who may view is told to those who may edit', async () => {
  const { ask, book } = open()
  book.viewers.push('ben@example.org')
  const value = { editors: ['owner@example.org'], viewers: ['ben@example.org'] }
  expect(await ask({ method: 'audience' })).toEqual({ ok: true, value })
  book.readOnly = true
  expect(await ask({ method: 'audience' })).toEqual({ ok: true, value: { editors: [], viewers: [] } })
})

test('a right that was not given is asked for in words', async () => {
  const { ask, script } = open()
  const failWith =
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (a || b)'
  Object.assign(script.world, { failAt: 1, failWith })
  expect(await ask({ method: 'open', from: 0 })).toMatchObject({
    ok: false,
    again: false,
    message: expect.stringMatching(/allow both/),
  })
})

test('hidden rows that take too long to ask for are not known', async () => {
  const { ask, script } = open()
  script.world.takes = call => (call === 'Sheet.isRowHiddenByUser' ? 20 : 0)
  const hidden = (rows: number) => ask({ method: 'read', rows: [], hidden: [{ title: 'Team', rows, columns: 2 }] })
  expect(await hidden(400)).toMatchObject({ value: { hidden: [{ rows: [], columns: [] }] } })
  expect(await hidden(900)).toMatchObject({ value: { hidden: [{ rows: null }] } })
})
