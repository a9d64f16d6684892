import type { Compute } from '../../../../pane/compute/compute.ts'
import { computeHere } from '../../../../pane/compute/computeHere.ts'
import { computeInWorker } from '../../../../pane/compute/computeInWorker.ts'

/** Computes in a worker that runs the page's own script, or in the page where a browser starts none for files. */
export const computeBeside: Compute = async (command, snapshot, options, on) => {
  try {
    return await computeInWorker(startWorker)(command, snapshot, options, on)
  } catch (error) {
    if (on.cancelled()) throw error
    return computeHere(command, snapshot, options, on)
  }
}

function startWorker(): Worker {
  const script = new Blob([document.scripts[0]?.text ?? ''], { type: 'text/javascript' })
  const address = URL.createObjectURL(script)
  // A module would not be loaded by a page from the disk.
  const worker = new Worker(address)
  worker.addEventListener('message', () => URL.revokeObjectURL(address))
  return worker
}
