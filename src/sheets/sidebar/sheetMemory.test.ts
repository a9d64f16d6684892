import { expect, test } from 'vitest'
import { sheetsTalks } from '../rpc/sheetsTalks.ts'
import { sheetMemory } from './sheetMemory.ts'
import { turns } from './turns.ts'

/** A memory over a server that holds what was sent to it. */
async function open(held: Map<string, string>) {
  const inTurn = turns(json => {
    const { method, key, value } = JSON.parse(json)
    if (method === 'remember') held.set(key, value)
    return Promise.resolve(JSON.stringify({ ok: true, value: method === 'recall' ? [...held] : null }))
  })
  const memory = await sheetMemory(sheetsTalks('a sidebar'), inTurn)
  const settled = () => expect.poll(inTurn.isIdle).toBe(true)
  return { memory, settled }
}

test('nothing is kept with the spreadsheet before the yes to writing, and all with it', async () => {
  const held = new Map<string, string>()
  const { memory, settled } = await open(held)
  memory.set('theme', 'dark')
  await settled()
  expect([memory.get('theme'), held.size]).toEqual(['dark', 0])
  memory.set('write.yes', 'yes')
  memory.set('recent', 'score')
  await settled()
  expect([...held]).toEqual([
    ['theme', 'dark'],
    ['write.yes', 'yes'],
    ['recent', 'score'],
  ])
})

test('after all that is ours was removed nothing is kept until the next yes', async () => {
  const held = new Map([['write.yes', 'yes']])
  const { memory, settled } = await open(held)
  held.clear()
  await memory.refresh()
  memory.set('recent', 'remove')
  await settled()
  expect([memory.get('write.yes'), held.size]).toEqual([null, 0])
})
