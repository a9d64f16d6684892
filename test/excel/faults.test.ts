import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import remove from '../../src/core/commands/remove.ts'
import score from '../../src/core/commands/score.ts'
import type { Host } from '../../src/core/host.ts'
import { ourSheets } from '../../src/core/hosting/ourSheets.ts'
import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { loadLibrary } from '../fakes/excel/excelSimulator.ts'
import { type SimBook, simBookOf, userPart } from '../fakes/excel/simBook.ts'
import { openExcel, programs } from './openExcel.ts'

const workbook: NewWorkbook = {
  sheets: [
    {
      title: 'Team',
      rows: [
        ['Employee ID', 'Name', 'Role', 'CSAT %'],
        ['001', 'Ana', 'Support', 0.9],
      ],
      numberFormat: (row, column) => (column === 3 && row > 0 ? '0%' : column === 0 ? '@' : 'General'),
    },
    {
      title: 'Settings',
      rows: [
        ['Setting', 'Value'],
        ['cycle.name', '2025'],
      ],
    },
  ],
  tables: [{ name: 'Choices', sheet: 'Settings', range: { top: 0, left: 0, bottom: 1, right: 1 } }],
}

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

/** What the user picked besides: a cell, a row of a table, a new sheet. */
const picked: readonly Edit[] = [
  { kind: 'setCell', cell: { sheet: 'Team', row: 1, column: 1 }, value: '007', asked: true },
  {
    kind: 'appendRows',
    sheet: 'Settings',
    headers: ['Setting', 'Value'],
    rows: [['rows.visibleOnly', 'yes']],
    asked: true,
  },
  { kind: 'appendRows', sheet: 'Accepted', headers: ['Rule', 'Reason'], rows: [['a-rule', 'We know']], asked: true },
  {
    kind: 'addSheet',
    title: 'Cycles',
    columns: [{ header: 'Cycle', note: 'Its name.', width: 12, format: 'general', choices: ['2025', '2026'] }],
    rows: [[{ value: '2025' }]],
  },
]

let given: readonly Edit[] | null = null

/** A full run: everything is read, scored, and written with what the user picked. */
async function fullRun(host: Host): Promise<void> {
  const snapshot = await host.read(score.tables)
  given ??= [...picked, ...score.run(snapshot, options).edits]
  await host.apply(given)
}

/** All that is in a workbook after a run, but for the order in which it came there. */
function held(book: SimBook) {
  const keys = ourSheets([...book.names].map(([name, refersTo]) => ({ name, refersTo })))
  const sheets = book.sheets.map(sheet => ({
    ...{ title: sheet.title, key: keys.get(sheet.title) ?? null, rows: sheet.rows, hidden: [...sheet.hiddenColumns] },
    ...{ charts: sheet.charts.size, conditional: sheet.conditionalFormats, tables: sheet.tables },
  }))
  return { sheets: sheets.sort((a, b) => (a.title < b.title ? -1 : 1)), settings: [...book.settings.keys()] }
}

const library = loadLibrary()
const [web] = programs
const start = (own = library) => openExcel(simBookOf(workbook), web!, own)

/** How many runs are under way at once, since each waits much of its time. */
const lanes = 4

test('a fault at each action of a full run in turn: the retry finishes it, once', async () => {
  const whole = start()
  await fullRun(whole.host)
  const [expected, users] = [JSON.stringify(held(whole.simulator.book)), userPart(whole.simulator.book)]
  const { actions } = whole.simulator
  let failures = 0
  let next = 1
  const lane = async () => {
    const own = loadLibrary()
    while (next <= actions) {
      const at = next++
      const { host, simulator } = start(own)
      simulator.failAt = at
      // A fault while the library gives references back is nobody's business.
      const failed = await fullRun(host).then(
        () => false,
        () => true,
      )
      if (failed) await fullRun(host)
      failures += failed ? 1 : 0
      expect(userPart(simulator.book) === users, `action ${at}`).toBe(true)
      expect(JSON.stringify(held(simulator.book)) === expected, `action ${at}`).toBe(true)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  console.log(`faults: ${actions} actions, ${failures} failures, as many recoveries`)
  expect(failures).toBeGreaterThan(actions / 2)
}, 600_000)

test('a fault at each action of removing in turn: the next removal leaves nothing of ours', async () => {
  const run = async (host: Host) => host.apply(remove.run(await host.read(remove.tables), options).edits)
  const { host: writer, simulator: written } = start()
  await fullRun(writer)
  written.book.settings.set('Throughline.memory', '[["write.yes","yes"]]')
  // What was asked of looks names objects that cannot be copied.
  for (const { looks } of written.book.sheets) looks.length = 0
  const users = userPart(written.book)
  const again = () => openExcel(structuredClone(written.book), web!, library)
  const { edits } = remove.run(await writer.read(remove.tables), options)
  const whole = again()
  await whole.host.apply(edits)
  const { actions } = whole.simulator
  for (let at = 1; at <= actions; at++) {
    const { host, simulator } = again()
    simulator.failAt = at
    await Promise.resolve(host.apply(edits)).catch(() => undefined)
    await run(host)
    const { names, settings, sheets } = simulator.book
    expect([[...names.keys()], [...settings.keys()]], `action ${at}`).toEqual([[], []])
    expect(sheets.map(({ title }) => title)).toEqual(['Team', 'Settings', 'Accepted', 'Cycles'])
    expect(userPart(simulator.book) === users, `action ${at}`).toBe(true)
  }
  console.log(`removing: a fault at each of ${actions} actions`)
})

test('an answer that is lost after all was done: the retry finishes it, once', async () => {
  const whole = start()
  await fullRun(whole.host)
  const [expected, users] = [JSON.stringify(held(whole.simulator.book)), userPart(whole.simulator.book)]
  let lost = 0
  for (let at = 1; at <= whole.simulator.exchanges.length; at++) {
    const { host, simulator } = start()
    simulator.loseAnswerAt = at
    await fullRun(host).catch(() => lost++)
    if (simulator.exchanges.length >= at) await fullRun(host).catch(() => undefined)
    expect(userPart(simulator.book) === users, `request ${at}`).toBe(true)
    expect(JSON.stringify(held(simulator.book)) === expected, `request ${at}`).toBe(true)
  }
  console.log(`lost answers: ${whole.simulator.exchanges.length} requests, ${lost} told`)
})
