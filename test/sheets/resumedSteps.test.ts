import { beforeAll, describe, expect, test } from 'vitest'
import score from '../../src/core/commands/score.ts'
import type { Watcher } from '../../src/core/host.ts'
import { heldIn } from './heldIn.ts'
import { measuredBook, run } from './measuredBook.ts'
import { between } from './onTheWire.ts'
import { openSheets } from './openSheets.ts'

describe('a step that dies', () => {
  const few = measuredBook(100)
  let whole: string
  beforeAll(async () => {
    const { host, script } = openSheets(structuredClone(few))
    await host.apply(score.run(await host.read(score.tables), run()).edits)
    whole = heldIn(script.world.book)
  }, 60_000)

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
    expect(heldIn(opened.script.world.book) === whole).toBe(true)
  })

  test('in the middle of itself: it is completed', async () => {
    const opened = openSheets(structuredClone(few))
    const { world } = opened.script
    const snapshot = await opened.host.read(score.tables)
    between(opened, (method, number) => {
      world.failAt = ['prepare', 'rows', 'finish'].includes(method) && number % 2 === 0 ? world.calls + 20 : null
    })
    await opened.host.apply(score.run(snapshot, run()).edits)
    expect(heldIn(world.book) === whole).toBe(true)
  })

  test('its sheet was renamed, and its title given to another one: that one is left alone', async () => {
    const opened = openSheets(structuredClone(few))
    const { book } = opened.script.world
    const snapshot = await opened.host.read(score.tables)
    between(opened, method => {
      if (method !== 'rows' || book.sheets.length > 2) return
      const [users, ours] = book.sheets
      book.sheets.push({ ...structuredClone(users!), id: 9, title: ours!.title })
      ours!.title = 'Scores of January'
    })
    await expect(async () => opened.host.apply(score.run(snapshot, run()).edits)).rejects.toThrow(/no sheet Scores/)
    const [users, , other] = book.sheets
    expect(JSON.stringify(other!.rows) === JSON.stringify(users!.rows)).toBe(true)
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
    expect(heldIn(book) === whole).toBe(true)
    expect([...book.properties.keys()]).toEqual([])
  })
})
