import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/core/cells/edit.ts'
import score from '../../src/core/commands/score.ts'
import { readLog } from '../../src/core/output/logLines.ts'
import { movesLog } from '../../src/core/output/logShape.ts'
import type { Envelope } from '../../src/sheets/rpc/answer.ts'
import { moreLines } from '../fixtures/moreLines.ts'
import { measuredBook, run } from './measuredBook.ts'
import { between } from './onTheWire.ts'
import { openSheets } from './openSheets.ts'

describe('two people at once', () => {
  const both = () => {
    const one = openSheets(measuredBook(100))
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

  test('moves that both add at the same time are all there, and what somebody enters by hand while one writes', async () => {
    const { one, other, book } = both()
    const moved = async (names: readonly string[], { host } = one): Promise<readonly Edit[]> => {
      return [{ kind: 'writeSheet', sheet: moreLines(movesLog, names, await host.read([])) }]
    }
    await one.host.apply(await moved(['first']))
    const [ours, theirs] = [await moved(['ours', 'both']), await moved(['theirs', 'both'], other)]
    await other.host.apply(theirs)
    const { rows } = book.sheets.find(({ title }) => title === 'Moves')!
    between(one, method => {
      if (method === 'log') rows[5] = rows[4]!.map((cell, at) => ({ ...cell, value: at === 1 ? 'by hand' : '' }))
    })
    await one.host.apply(ours)
    const { lines, missing } = readLog(await one.host.read([]), movesLog)
    expect(lines.map(({ cells }) => cells[1])).toEqual(['first', 'theirs', 'both', 'by hand', 'ours'])
    expect([missing, lines.map(({ intact }) => intact)]).toEqual([0, [true, true, true, false, true]])
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
