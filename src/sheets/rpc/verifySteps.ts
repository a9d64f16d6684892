import type { Inputs } from './inputs.ts'
import { SheetsError } from './sheetsError.ts'
import { ask, type Steps } from './steps.ts'
import { words } from './words.ts'

/** Refuses where the user has changed since what a result was computed from. */
export function* verifySteps(inputs: Inputs): Steps<void> {
  const changed = yield* compareSteps(inputs)
  if (changed !== null) throw new SheetsError(words.changed(changed))
}

/** The title of a sheet that is not as it was read, or is gone or new; null: all are as they were. */
export function* compareSteps({ sheets, rows }: Inputs): Steps<string | null> {
  let compared = 0
  do {
    const answer = yield* ask({ method: 'compare', sheets, rows: rows.slice(compared) }, compared, rows.length)
    if (answer.changed !== null) return answer.changed
    compared += answer.compared
  } while (compared < rows.length)
  return null
}
