import type { Send } from '../rpc/talk.ts'
import { failureOf } from './failureOf.ts'

/** What Google gives a page to call its server with: a call returns at once, and one of the handlers hears how it went. */
export interface ScriptRun {
  withSuccessHandler(handler: (json: string) => void): ScriptRun
  withFailureHandler(handler: (error: unknown) => void): ScriptRun
  throughlineRpc(json: string): void
}

/** Sends requests by way of Google. */
export function sendBy(run: ScriptRun): Send {
  return json =>
    new Promise((resolve, reject) => {
      run
        .withSuccessHandler(resolve)
        .withFailureHandler(error => reject(failureOf(error)))
        .throughlineRpc(json)
    })
}
