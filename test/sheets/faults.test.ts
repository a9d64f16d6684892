import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import type { Host } from '../../src/core/host.ts'
import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import type { Envelope } from '../../src/sheets/rpc/answer.ts'
import { type GoogleBook, googleBookOf, userPart } from '../fakes/sheets/googleBook.ts'
import { openSheets } from './openSheets.ts'

const workbook: NewWorkbook = {
  sheets: [
    {
      title: 'Team',
      rows: [
        ['Employee ID', 'Name', 'Role', 'CSAT %'],
        ['001', 'Zebedee Quux', 'Support', 0.9],
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
}

const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }

/** What the user picked besides: a cell, a row of a table, rows of a new table, a new sheet. */
const picked: readonly Edit[] = [
  { kind: 'setCell', cell: { sheet: 'Team', row: 1, column: 2 }, value: '007', asked: true },
  {
    ...{ kind: 'appendRows', sheet: 'Settings', headers: ['Setting', 'Value'], asked: true },
    rows: [['rows.visibleOnly', 'yes']],
  },
  { kind: 'appendRows', sheet: 'Accepted', headers: ['Rule', 'Reason'], rows: [['a-rule', 'We know']], asked: true },
  {
    ...{ kind: 'addSheet', title: 'Cycles', rows: [[{ value: '2025' }]] },
    columns: [{ header: 'Cycle', note: 'Its name.', width: 12, format: 'general', choices: ['2025', '2026'] }],
  },
]

let given: readonly Edit[] | null = null

/** A full run: everything is read, scored, and written with what the user picked. */
async function fullRun(host: Host): Promise<void> {
  const snapshot = await host.read(score.tables)
  given ??= [...picked, ...score.run(snapshot, options).edits]
  await host.apply(given)
}

/** All that is in a spreadsheet after a run, but for the order in which it came there. */
function held({ sheets, names, properties }: GoogleBook): string {
  const named = [...names].map(([name, id]) => [name, sheets.find(sheet => sheet.id === id)?.title]).sort()
  const shown = sheets.map(({ title, rows, rules, charts, validations, hiddenColumns, frozen }) => {
    return [title, rows, rules, charts.length, validations, [...hiddenColumns], frozen]
  })
  const all = JSON.stringify([
    shown.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    named,
    [...properties.keys()],
  ])
  // Links name sheets by numbers, which differ with what was added before.
  return all.replace(/#gid=\d+/g, '#gid')
}

const start = () => openSheets(googleBookOf(workbook))

async function whole() {
  const opened = start()
  await fullRun(opened.host)
  const { world } = opened.script
  return { calls: world.calls, expected: held(world.book), users: userPart(world.book) }
}

/** Every so many calls one fails; no call of a run does the same as the next many times over. */
const stride = 41

test('a call that fails: its step is asked again, and all is done once', async () => {
  const { calls, expected, users } = await whole()
  for (let at = 1; at <= calls; at += stride) {
    const { host, script } = start()
    script.world.failAt = at
    await fullRun(host)
    expect(userPart(script.world.book) === users, `call ${at}`).toBe(true)
    expect(held(script.world.book) === expected, `call ${at}`).toBe(true)
  }
})

test('a step that keeps failing ends the run in words; the next run finishes it, once', async () => {
  const { calls, expected, users } = await whole()
  let failures = 0
  for (let at = 3; at <= calls; at += stride) {
    const { host, script } = start()
    Object.assign(script.world, { failAt: at, failFor: 8, failWith: 'Cannot convert Zebedee Quux to (class)[][].' })
    const said = await fullRun(host).then(
      () => null,
      error => String(error.message),
    )
    script.world.failAt = null
    if (said !== null) await fullRun(host)
    failures += said === null ? 0 : 1
    expect(said ?? 'Google Sheets').toMatch(/^Google Sheets/)
    expect(userPart(script.world.book) === users, `call ${at}`).toBe(true)
    expect(held(script.world.book) === expected, `call ${at}`).toBe(true)
  }
  console.log(`faults: ${calls} calls, ${failures} runs that failed, as many recoveries`)
  expect(failures).toBeGreaterThan(calls / stride / 2)
})

test('nothing that the server gives back of a fault holds the content of a cell, and it never throws', () => {
  const { script } = start()
  const { world } = script
  const requests = [
    { method: 'open', from: 0 },
    { method: 'cells', refs: [{ sheet: 'Team', row: 1, column: 1 }] },
    { method: 'audience' },
    { method: 'remember', key: 'a', value: 'b' },
    { method: 'reveal', cell: { sheet: 'Team', row: 1, column: 1 } },
  ]
  for (const failWith of [
    'Cannot convert Zebedee Quux',
    'Zebedee Quux: protected cell or object',
    'Zebedee Quux timed out',
  ]) {
    for (const request of requests) {
      for (let call = 1; call <= 10; call++) {
        Object.assign(world, { failAt: world.calls + call, failFor: 1, failWith })
        const text = String(script.call('throughlineRpc', JSON.stringify(request)))
        const envelope: Envelope = JSON.parse(text)
        if (!envelope.ok) expect(text).not.toContain('Zebedee')
      }
    }
  }
  world.failAt = null
  for (const json of ['', 'null', '[]', '{"method":"open"}', '{"method":"__proto__"}']) {
    expect(JSON.parse(String(script.call('throughlineRpc', json)))).toMatchObject({ ok: false, again: false })
  }
})
