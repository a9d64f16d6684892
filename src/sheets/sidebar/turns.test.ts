import { expect, test } from 'vitest'
import { ask } from '../rpc/steps.ts'
import { turns } from './turns.ts'

/** A server whose answers are let go one by one; it tells what it was asked. */
function heldServer() {
  const asked: string[] = []
  const waiting: ((answer: string) => void)[] = []
  const send = (json: string) => {
    asked.push(JSON.parse(json).method)
    return new Promise<string>(resolve => waiting.push(resolve))
  }
  const answer = async (envelope: unknown) => {
    waiting.shift()?.(JSON.stringify(envelope))
    await new Promise(resolve => setTimeout(resolve))
  }
  return { asked, send, answer }
}

test('a talk begins when the one before it has ended, also where that failed', async () => {
  const { asked, send, answer } = heldServer()
  const { hold, isIdle } = turns(send)
  expect(isIdle()).toBe(true)
  const first = hold(() => ask({ method: 'audience' }))
  const second = hold(() => ask({ method: 'recall' }))
  const third = hold(() => ask({ method: 'cells', refs: [] }))
  await Promise.resolve()
  expect([asked, isIdle()]).toEqual([['audience'], false])
  await answer({ ok: true, value: { editors: ['ana'], viewers: [] } })
  expect(await first).toEqual({ editors: ['ana'], viewers: [] })
  expect(asked).toEqual(['audience', 'recall'])
  const failed = expect(second).rejects.toThrow('It is protected.')
  await answer({ ok: false, message: 'It is protected.', again: false })
  await failed
  expect(asked).toEqual(['audience', 'recall', 'cells'])
  await answer({ ok: true, value: [1] })
  expect([await third, isIdle()]).toEqual([[1], true])
})
