import { commandById } from './commandById.ts'
import type { Answer, Task } from './task.ts'

/** The whole work of a worker: a task comes in, an answer goes out. */
export function answerTasks(): void {
  addEventListener('message', ({ data }: MessageEvent<Task>) => postMessage(answer(data)))
}

function answer({ command, snapshot, options }: Task): Answer {
  try {
    return { result: commandById(command).run(snapshot, options) }
  } catch (error) {
    return { fault: String(error) }
  }
}
