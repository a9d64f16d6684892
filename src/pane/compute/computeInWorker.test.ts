import { expect, test } from 'vitest'
import { computeInWorker } from './computeInWorker.ts'
import type { Answer } from './task.ts'

const snapshot = { sheets: [], grids: [], namedRanges: [] }
const options = { set: new Map<string, string>(), at: '', host: 'local' }

/** A worker that does nothing by itself. */
function idleWorker() {
  const worker = {
    sent: [] as unknown[],
    ended: false,
    onmessage: (_: { data: Answer }) => undefined,
    onerror: (_: { message: string }) => undefined,
    postMessage: (task: unknown) => void worker.sent.push(task),
    terminate: () => {
      worker.ended = true
    },
  }
  return worker
}

function started(cancelled: () => boolean) {
  const worker = idleWorker()
  const compute = computeInWorker(() => worker as unknown as Worker)
  return { worker, run: compute('score', snapshot, options, { progress: () => undefined, cancelled }) }
}

test('the task goes out whole, the result comes back, and the worker ends', async () => {
  const { worker, run } = started(() => false)
  expect(worker.sent).toEqual([{ command: 'score', snapshot, options }])
  const result = { fingerprint: 'f' } as never
  worker.onmessage({ data: { result } })
  expect(await run).toBe(result)
  expect(worker.ended).toBe(true)
})

test('a run that is cancelled ends the worker', async () => {
  const { worker, run } = started(() => true)
  await expect(run).rejects.toThrow('Cancelled')
  expect(worker.ended).toBe(true)
})

test.each([
  ['it fails', (worker: ReturnType<typeof idleWorker>) => worker.onmessage({ data: { fault: 'x is not a function' } })],
  ['it cannot start', (worker: ReturnType<typeof idleWorker>) => worker.onerror({ message: '' })],
])('where %s, that is a fault of ours', async (_, go) => {
  const { worker, run } = started(() => false)
  go(worker)
  await expect(run).rejects.toThrow(TypeError)
  expect(worker.ended).toBe(true)
})
