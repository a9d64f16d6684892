import type { Compute } from './compute.ts'
import { computeHere } from './computeHere.ts'
import { computeInWorker } from './computeInWorker.ts'

/** Computes in a worker that runs the page's own script, or in the page where a browser starts none for it. */
export function computeBeside(script: () => string): Compute {
  return async (command, snapshot, options, on) => {
    const text = script()
    // A worker without a script would never answer.
    if (text === '') return computeHere(command, snapshot, options, on)
    try {
      return await computeInWorker(() => startWorker(text))(command, snapshot, options, on)
    } catch (error) {
      if (on.cancelled()) throw error
      return computeHere(command, snapshot, options, on)
    }
  }
}

function startWorker(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  // A module would not be loaded by a page from the disk.
  const worker = new Worker(address)
  worker.addEventListener('message', () => URL.revokeObjectURL(address))
  return worker
}
