import type { Compute } from './compute.ts'
import type { Answer, Task } from './task.ts'

/** How often it is asked whether the user has cancelled, in milliseconds. */
const beat = 50

/** Computes in a worker that `start` makes, a new one for each run, which is ended when the run is cancelled. */
export function computeInWorker(start: () => Worker): Compute {
  return (command, snapshot, options, on) =>
    new Promise((resolve, reject) => {
      const worker = start()
      const timer = setInterval(() => {
        if (on.cancelled()) end(() => reject(new Error('Cancelled')))
      }, beat)
      const end = (settle: () => void): void => {
        clearInterval(timer)
        worker.terminate()
        settle()
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        end(() => ('result' in data ? resolve(data.result) : reject(new TypeError(data.fault))))
      worker.onerror = event => end(() => reject(new TypeError(event.message || 'The worker could not be started')))
      worker.postMessage({ command, snapshot, options } satisfies Task)
    })
}
