import { expect, test } from 'vitest'
import type { Watcher } from '../../core/host.ts'
import { SheetsError } from './sheetsError.ts'
import { ask, type Steps } from './steps.ts'
import { talk } from './talk.ts'

const refs = [{ sheet: 'Team', row: 0, column: 0 }]

/** Two steps, and one that puts things in order. */
function* steps(): Steps<unknown> {
  try {
    yield* ask({ method: 'cells', refs }, 0, 2)
    return yield* ask({ method: 'cells', refs }, 1, 2)
  } finally {
    yield* ask({ method: 'end', run: 'some run' })
  }
}

/** A server that gives these one after the other; an error is a step that dies on its way. */
function server(...given: readonly (object | Error)[]) {
  const asked: string[] = []
  return {
    asked,
    async send(json: string) {
      const answer = given[asked.length]
      asked.push(JSON.parse(json).method)
      if (answer instanceof Error) throw answer
      return JSON.stringify(answer ?? { ok: true, value: null })
    },
  }
}

const value = (cell: number) => ({ ok: true, value: [cell] })

test('answers are handed over, and progress is told', async () => {
  const told: string[] = []
  const on: Watcher = { progress: (done, of) => told.push(`${done} of ${of}`), cancelled: () => false }
  const { asked, send } = server(value(1), value(2))
  expect(await talk(steps(), send, on)).toEqual([2])
  expect(asked).toEqual(['cells', 'cells', 'end'])
  expect(told).toEqual(['0 of 2', '1 of 2', '0 of 1'])
})

test('a step that died is asked again, and one of which the server says so', async () => {
  const again = { ok: false, message: 'Busy.', again: true }
  const { asked, send } = server(new Error('lost'), again, value(1), value(2))
  expect(await talk(steps(), send)).toEqual([2])
  expect(asked).toEqual(['cells', 'cells', 'cells', 'cells', 'end'])
})

test('a step that keeps dying ends the talk, which puts things in order', async () => {
  const { asked, send } = server(...[1, 2, 3].map(() => new Error('The connection was lost.')))
  await expect(talk(steps(), send)).rejects.toThrow('The connection was lost.')
  expect(asked).toEqual(['cells', 'cells', 'cells', 'end'])
})

test('what is refused is not asked again', async () => {
  const { asked, send } = server({ ok: false, message: 'Protected.', again: false })
  await expect(talk(steps(), send)).rejects.toThrow(new SheetsError('Protected.'))
  expect(asked).toEqual(['cells', 'end'])
})

test('to cancel ends the talk between two steps, which puts things in order', async () => {
  const { asked, send } = server(value(1))
  const on: Watcher = { progress: () => undefined, cancelled: () => asked.length > 0 }
  await expect(talk(steps(), send, on)).rejects.toThrow('Stopped')
  expect(asked).toEqual(['cells', 'end'])
})
