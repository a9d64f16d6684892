import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import type { Watcher } from '../../src/core/host.ts'
import { readLog } from '../../src/core/output/logLines.ts'
import type { Envelope } from '../../src/sheets/rpc/answer.ts'
import { type GoogleBook, googleBookOf } from '../fakes/sheets/googleBook.ts'
import { type OpenedSheets, openSheets } from './openSheets.ts'

const run = (at = '2026-01-15T09:00:00.000Z') => ({ set: new Map<string, string>(), at, host: 'sheets' })

const rows = 50_000
const headers = ['Employee ID', 'Metric', 'Period', 'Value', 'N']
const measurements = (count: number): Cell[][] => [
  headers,
  ...Array.from({ length: count }, (_, row): Cell[] => [
    ...[`E${row % 200}`, `Metric ${'ABCDE'[row % 5]} Score`, 45_658 + (row % 12) * 30, (row * 7919) % 101, row % 40],
  ]),
]

const bookOf = (count: number): GoogleBook =>
  googleBookOf({
    sheets: [
      {
        title: 'Measurements',
        rows: measurements(count),
        numberFormat: (row, column) => (column === 2 && row > 0 ? 'yyyy-mm-dd' : 'General'),
      },
    ],
  })

/** A slow day at Google: each call that moves many cells takes seconds. */
function slow({ script: { world } }: OpenedSheets): void {
  world.takes = call => (/\.(get|set)(Values|NumberFormats)$/.test(call) ? 6000 : 20)
}

/** Calls before each request that goes over the wire with its method and number. */
function between(opened: OpenedSheets, doing: (method: string, number: number) => void): void {
  const { wire } = opened
  let number = 0
  opened.wire = json => {
    number++
    doing(JSON.parse(json).method, number)
    return wire(json)
  }
}

/** The steps that go over the wire from now on, and how many milliseconds of a test's time each takes. */
function stepsOf(opened: OpenedSheets): { readonly method: string; readonly took: number }[] {
  const { wire } = opened
  const { world } = opened.script
  const steps: { readonly method: string; readonly took: number }[] = []
  opened.wire = async json => {
    const start = world.now
    const answer = await wire(json)
    steps.push({ method: JSON.parse(json).method, took: world.now - start })
    return answer
  }
  return steps
}

/** What our sheets and the user's hold. */
function held({ sheets }: GoogleBook): string {
  return JSON.stringify(sheets.map(({ title, rows: cells, rules, charts }) => [title, cells, rules, charts]))
}

describe('50,000 measurements on a slow day', () => {
  let edits: readonly Edit[]
  beforeAll(async () => {
    edits = score.run(await openSheets(bookOf(rows)).host.read(score.tables), run()).edits
  }, 60_000)

  test('they are read in steps of less than 20 seconds, with the result of one step', async () => {
    const opened = openSheets(bookOf(rows))
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
    const opened = openSheets(bookOf(rows))
    slow(opened)
    let reads = 0
    between(opened, method => {
      if (method === 'read') reads++
      if (method === 'read' && reads === 2) opened.script.world.book.sheets[0]!.rows[20]![3]!.value = 99.5
    })
    await expect(async () => opened.host.read(score.tables)).rejects.toThrow(/^The sheet Measurements was changed/)
  })

  test('a row that is edited before results are written is refused, and nothing is written', async () => {
    const opened = openSheets(bookOf(rows))
    const { book } = opened.script.world
    const snapshot = await opened.host.read(score.tables)
    slow(opened)
    book.sheets[0]!.rows[49_999]![3]!.value = 99.5
    const before = held(book)
    await expect(async () => opened.host.apply(score.run(snapshot, run()).edits)).rejects.toThrow(
      /^The sheet Measurements was changed after it was read/,
    )
    expect(held(book) === before).toBe(true)
    expect([...book.properties.keys()]).toEqual([])
  })
})

test('results are written in steps of less than 20 seconds on a slow day, with what is written in a hurry', async () => {
  const [hurried, opened] = [openSheets(bookOf(2000)), openSheets(bookOf(2000))]
  for (const { host } of [hurried, opened]) {
    const { edits } = score.run(await host.read(score.tables), run())
    if (host === opened.host) slow(opened)
    const steps = stepsOf(opened)
    await host.apply(edits)
    expect(Math.max(...steps.map(({ took }) => took), 0)).toBeLessThan(20_000)
  }
  expect(held(opened.script.world.book) === held(hurried.script.world.book)).toBe(true)
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
  const few = () => openSheets(bookOf(100))

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

describe('a step that dies', () => {
  const few = bookOf(100)
  let whole: string
  beforeAll(async () => {
    const { host, script } = openSheets(structuredClone(few))
    await host.apply(score.run(await host.read(score.tables), run()).edits)
    whole = held(script.world.book)
  })

  test.each(['on its way there', 'on its way back'])('%s: it is asked again, and done once', async way => {
    const opened = openSheets(structuredClone(few))
    const { wire } = opened
    const died = new Set<string>()
    opened.wire = async json => {
      const dies = !died.has(json)
      died.add(json)
      if (dies && way === 'on its way there') throw new Error('lost')
      const answer = await wire(json)
      if (dies) throw new Error('lost')
      return answer
    }
    await opened.host.apply(score.run(await opened.host.read(score.tables), run()).edits)
    expect(held(opened.script.world.book) === whole).toBe(true)
  })

  test('in the middle of itself: it is completed', async () => {
    const opened = openSheets(structuredClone(few))
    const { world } = opened.script
    const snapshot = await opened.host.read(score.tables)
    between(opened, (method, number) => {
      world.failAt = ['prepare', 'rows', 'finish'].includes(method) && number % 2 === 0 ? world.calls + 20 : null
    })
    await opened.host.apply(score.run(snapshot, run()).edits)
    expect(held(world.book) === whole).toBe(true)
  })

  test('to cancel leaves sheets that say that they are not finished; the next run completes them', async () => {
    const { host, script } = openSheets(structuredClone(few))
    const { edits } = score.run(await host.read(score.tables), run())
    let steps = 0
    const on: Watcher = { progress: () => void steps++, cancelled: () => steps > 3 }
    await expect(async () => host.apply(edits, on)).rejects.toThrow('Stopped')
    const { book } = script.world
    expect(book.sheets[1]?.rows[0]?.[0]?.value).toMatch(/not finished/)
    await host.apply(edits)
    expect(held(book) === whole).toBe(true)
    expect([...book.properties.keys()]).toEqual([])
  })
})

describe('two people at once', () => {
  const both = () => {
    const one = openSheets(bookOf(100))
    return { one, other: openSheets(one.script.world.book, one.script), book: one.script.world.book }
  }

  test('while one writes, the other is told since when, and writes afterwards', async () => {
    const { one, other, book } = both()
    const edits = score.run(await one.host.read(score.tables), run()).edits
    const theirs = score.run(await other.host.read(score.tables), run('2026-01-15T09:30:00.000Z')).edits
    let refused: Promise<string> | null = null
    await one.host.apply(edits, {
      progress(done) {
        if (done >= 1) refused ??= Promise.resolve(other.host.apply(theirs)).then(String, String)
      },
      cancelled: () => false,
    })
    expect(await refused).toMatch(/Somebody else has been writing .* since 04:00/)
    await other.host.apply(theirs)
    expect(readLog(await one.host.read(score.tables)).lines.map(({ intact }) => intact)).toEqual([true, true])
    expect(book.sheets).toHaveLength(5)
    expect([...book.properties.keys()]).toEqual([])
  })

  test('who was silent for two minutes keeps nobody waiting, and is told when it comes back', async () => {
    const { one, other } = both()
    const { world } = one.script
    const edits = score.run(await one.host.read(score.tables), run()).edits
    const theirs = score.run(await other.host.read(score.tables), run('2026-01-15T09:30:00.000Z')).edits
    let isAway = false
    const { wire } = one
    let they: Promise<unknown> = Promise.resolve()
    one.wire = async json => {
      if (!isAway && JSON.parse(json).method === 'finish') {
        isAway = true
        world.now += 121_000
        they = Promise.resolve(other.host.apply(theirs, { progress: () => undefined, cancelled: () => false }))
        await new Promise(resolve => setTimeout(resolve, 0))
      }
      return wire(json)
    }
    await expect(async () => one.host.apply(edits)).rejects.toThrow(/Somebody else/)
    await they
  })

  test('a step waits for the lock of the document, and says so if it is held', async () => {
    const { one, book } = both()
    const edits = score.run(await one.host.read(score.tables), run()).edits
    one.script.world.lockedByOther = true
    await expect(async () => one.host.apply(edits)).rejects.toThrow(/^Somebody else runs Throughline/)
    expect(book.sheets).toHaveLength(1)
  })

  test('no step that writes leaves the lock behind', async () => {
    const { one } = both()
    await one.host.apply(score.run(await one.host.read(score.tables), run()).edits)
    expect(one.script.world.locked).toBe(false)
    const envelope: Envelope = JSON.parse(await one.wire('{"method":"end","run":"nobody at all"}'))
    expect(envelope).toEqual({ ok: true, value: null })
  })
})
