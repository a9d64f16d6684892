import type { Watcher } from '../../core/host.ts'
import type { Answer, Envelope } from './answer.ts'
import { SheetsError } from './sheetsError.ts'
import type { Step, Steps } from './steps.ts'
import { words } from './words.ts'

/** Carries a request as JSON to the server and brings what it gives back. */
export type Send = (json: string) => Promise<string>

/** How often a step is asked that dies on the way or may go well the next time. */
const mostAttempts = 3

/** Drives a talk over the wire. A step that died is asked again; to cancel ends the talk between two steps. */
export async function talk<Result>(steps: Steps<Result>, send: Send, on?: Watcher): Promise<Result> {
  let turn = steps.next()
  while (!turn.done) {
    on?.progress(turn.value.done, turn.value.of)
    const error = on?.cancelled() ? new SheetsError(words.cancelled) : null
    turn = error === null ? await answered(steps, turn.value, send) : steps.throw(error)
  }
  return turn.value
}

/** Hands over the answer, or what went wrong, so that the talk can put things in order. */
async function answered<Result>(steps: Steps<Result>, { request }: Step, send: Send) {
  let answer: Answer
  try {
    answer = await asked(JSON.stringify(request), send)
  } catch (error) {
    return steps.throw(error)
  }
  return steps.next(answer)
}

async function asked(json: string, send: Send): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return opened(JSON.parse(await send(json)))
    } catch (error) {
      if (attempt >= mostAttempts || (error instanceof SheetsError && !error.again)) throw error
    }
  }
}

function opened(envelope: Envelope): Answer {
  if (envelope.ok) return envelope.value
  throw new SheetsError(envelope.message, envelope.again)
}
