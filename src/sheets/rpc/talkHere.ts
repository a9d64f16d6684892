import type { Answer, Envelope } from './answer.ts'
import { SheetsError } from './sheetsError.ts'
import type { Step, Steps } from './steps.ts'

/** Carries a request as JSON to the server that this runs on, and gives what it gives back. */
export type CallHere = (json: string) => string

/** Drives a talk on the server itself, where no step waits and none is lost on its way. */
export function talkHere<Result>(steps: Steps<Result>, call: CallHere): Result {
  let turn = steps.next()
  while (!turn.done) turn = next(steps, turn.value, call)
  return turn.value
}

function next<Result>(steps: Steps<Result>, { request }: Step, call: CallHere): IteratorResult<Step, Result> {
  const envelope: Envelope = JSON.parse(call(JSON.stringify(request)))
  if (!envelope.ok) return steps.throw(new SheetsError(envelope.message, envelope.again))
  const answer: Answer = envelope.value
  return steps.next(answer)
}
