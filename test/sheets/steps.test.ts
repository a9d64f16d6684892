import { beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import type { Watcher } from '../../src/core/host.ts'
import { readLog } from '../../src/core/output/logLines.ts'
import { type GoogleBook, googleBookOf } from '../fakes/sheets/googleBook.ts'
import { heldIn } from './heldIn.ts'
import { measuredBook, run } from './measuredBook.ts'
import { between, slow, stepsOf } from './onTheWire.ts'
import { openSheets } from './openSheets.ts'

const rows = 50_000

describe('50,000 measurements on a slow day', () => {
  let edits: readonly Edit[]
  beforeAll(async () => {
    edits = score.run(await openSheets(measuredBook(rows)).host.read(score.tables), run()).edits
  }, 60_000)

  test('they are read in steps of less than 20 seconds, with the result of one step', async () => {
    const opened = openSheets(measuredBook(rows))
    const { script, host } = opened
    slow(opened)
    const steps = stepsOf(opened)
    const told: number[] = []
    const on: Watcher = { progress: (done, of) => told.push(done / of), cancelled: () => false }
    const snapshot = await host.read(score.tables, on)
    expect(JSON.stringify(score.run(snapshot, run()).edits) === JSON.stringify(edits)).toBe(true)
    expect(steps.filter(({ method }) => method === 'read').length).toBeGreaterThan(1)
    expect(steps[steps.length - 1]?.method).toBe('compare')
    expect(Math.max(...steps.map(({ took }) => took))).toBeLessThan(20_000)
    expect(Math.max(...told)).toBeLessThanOrEqual(1)
    console.log(`50,000 rows: ${steps.length} steps, ${script.world.calls} calls`)
  })

  test('a row that is edited between two steps is refused with its sheet, and nothing is computed', async () => {
    const opened = openSheets(measuredBook(rows))
    slow(opened)
    let reads = 0
    between(opened, method => {
      if (method === 'read') reads++
      if (method === 'read' && reads === 2) opened.script.world.book.sheets[0]!.rows[20]![3]!.value = 99.5
    })
    await expect(async () => opened.host.read(score.tables)).rejects.toThrow(/^The sheet Measurements was changed/)
  })

  test('a row that is edited before results are written is refused, and nothing is written', async () => {
    const opened = openSheets(measuredBook(rows))
    const { book } = opened.script.world
    const snapshot = await opened.host.read(score.tables)
    slow(opened)
    book.sheets[0]!.rows[49_999]![3]!.value = 99.5
    const before = heldIn(book)
    await expect(async () => opened.host.apply(score.run(snapshot, run()).edits)).rejects.toThrow(
      /^The sheet Measurements was changed after it was read/,
    )
    expect(heldIn(book) === before).toBe(true)
    expect([...book.properties.keys()]).toEqual([])
  })
})

test('results are written in steps of less than 20 seconds on a slow day, with what is written in a hurry', async () => {
  const [hurried, opened] = [openSheets(measuredBook(2000)), openSheets(measuredBook(2000))]
  for (const { host } of [hurried, opened]) {
    const { edits } = score.run(await host.read(score.tables), run())
    if (host === opened.host) slow(opened)
    const steps = stepsOf(opened)
    await host.apply(edits)
    expect(Math.max(...steps.map(({ took }) => took), 0)).toBeLessThan(20_000)
  }
  expect(heldIn(opened.script.world.book) === heldIn(hurried.script.world.book)).toBe(true)
})

describe('heads that take several steps', () => {
  const tabs = () =>
    openSheets(
      googleBookOf({
        sheets: ['Jan', 'Feb', 'Mar'].map(title => ({
          title,
          rows: [
            ['Name', 'CSAT'],
            ['Ana', title.length + title.charCodeAt(0)],
          ],
        })),
      }),
    )

  test('give what they give in one', async () => {
    const [hurried, opened] = [tabs(), tabs()]
    slow(opened)
    const steps = stepsOf(opened)
    expect(await opened.host.read(['scorecard'])).toEqual(await hurried.host.read(['scorecard']))
    expect(steps.map(({ method }) => method)).toEqual([
      ...['open', 'open', 'open', 'read', 'compare', 'compare', 'compare'],
    ])
  })

  test('are refused where a sheet is added meanwhile', async () => {
    const opened = tabs()
    const { sheets } = opened.script.world.book
    slow(opened)
    between(opened, (_, number) => {
      if (number === 2) sheets.push({ ...structuredClone(sheets[0]!), id: 9, title: 'Apr' })
    })
    await expect(async () => opened.host.read(['scorecard'])).rejects.toThrow(/^Sheets were added, removed or changed/)
  })
})

describe('between reading and writing', () => {
  const few = () => openSheets(measuredBook(100))

  test.each<[string, (book: GoogleBook) => void]>([
    ['a sheet is renamed', ({ sheets }) => Object.assign(sheets[0]!, { title: 'Data' })],
    ['a row is added', ({ sheets }) => void sheets[0]!.rows.push(structuredClone(sheets[0]!.rows[1]!))],
    ['a sheet is added', ({ sheets }) => void sheets.push({ ...structuredClone(sheets[0]!), id: 9, title: 'More' })],
    [
      'numbers become shares',
      ({ sheets }) => {
        for (const row of sheets[0]!.rows.slice(1)) row[3]!.format = '0%'
      },
    ],
    ['a header is changed', ({ sheets }) => Object.assign(sheets[0]!.rows[0]![3]!, { value: 'Target' })],
  ])('%s: results are refused', async (_, edit) => {
    const { host, script } = few()
    const snapshot = await host.read(score.tables)
    edit(script.world.book)
    await expect(async () => host.apply(score.run(snapshot, run()).edits)).rejects.toThrow(/was changed/)
    expect(script.world.book.sheets.some(({ title }) => title === 'Scores')).toBe(false)
  })

  test('what the user changes in our own sheets, in sheets that are no tables, or in looks, refuses nothing', async () => {
    const { host, script } = few()
    const notes = googleBookOf({ sheets: [{ title: 'Notes', rows: [['Remark']] }] }).sheets[0]!
    script.world.book.sheets.push({ ...notes, id: 9 })
    await host.apply(score.run(await host.read(score.tables), run()).edits)
    const snapshot = await host.read(score.tables)
    const { sheets } = script.world.book
    sheets[2]!.rows[2]![0]!.value = 'changed'
    sheets[1]!.rows.push(structuredClone(sheets[1]!.rows[0]!))
    sheets[0]!.looks.push({ of: 'A1', what: 'background', value: '#fff' })
    await host.apply(score.run(snapshot, run('2026-01-15T10:00:00.000Z')).edits)
    expect(readLog(await host.read(score.tables)).lines).toHaveLength(2)
  })

  test('a row that moved since is not fixed in the place of another', async () => {
    const { host, script } = few()
    await host.read(score.tables)
    const fix: Edit = { kind: 'setCell', cell: { sheet: 'Measurements', row: 5, column: 3 }, value: 50, asked: true }
    const { rows: cells } = script.world.book.sheets[0]!
    cells.splice(1, 0, cells.pop()!)
    await expect(async () => host.apply([fix])).rejects.toThrow(/was changed/)
    await host.read(score.tables)
    await host.apply([fix])
    expect(cells[5]![3]!.value).toBe(50)
  })
})
