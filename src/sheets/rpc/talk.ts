import type { Watcher } from '../../core/host.ts'
import type { Answer, Envelope } from './answer.ts'
import type { Request } from './request.ts'
import { SheetsError } from './sheetsError.ts'
import type { Steps } from './steps.ts'
import { words } from './words.ts'

/** Carries a request as JSON to the server and brings what it gives back. */
export type Send = (json: string) => Promise<string>

/** How often a step is asked that died on its way, or of which the server says that it may go well the next time. */
const mostAttempts = 3

/** Drives a talk over the wire. A step that died is asked again; to cancel ends the talk between two steps. */
export async function talk<Result>(steps: Steps<Result>, send: Send, on?: Watcher): Promise<Result> {
  let turn = steps.next()
  let stopped = false
  while (!turn.done) {
    const { request, done, of } = turn.value
    if (!stopped && on?.cancelled()) {
      // What the talk asks from here on puts things in order.
      stopped = true
      turn = steps.throw(new SheetsError(words.cancelled))
      continue
    }
    on?.progress(done, of)
    const reply = await replyTo(request, send)
    turn = 'error' in reply ? steps.throw(reply.error) : steps.next(reply.answer)
  }
  return turn.value
}

async function replyTo(
  request: Request,
  send: Send,
): Promise<{ readonly answer: Answer } | { readonly error: unknown }> {
  const json = JSON.stringify(request)
  for (let attempt = 1; ; attempt++) {
    try {
      return { answer: opened(JSON.parse(await send(json))) }
    } catch (error) {
      const final = error instanceof SheetsError && !error.again
      if (final || attempt >= mostAttempts) return { error }
    }
  }
}

function opened(envelope: Envelope): Answer {
  if (envelope.ok) return envelope.value
  throw new SheetsError(envelope.message, envelope.again)
}
