import type { Answer, AnswerOf } from './answer.ts'
import type { Method, Request, RequestOf } from './request.ts'

/** One thing to ask of the server, and how far the whole is: `done` of `of`. */
export interface Step {
  readonly request: Request
  readonly done: number
  readonly of: number
}

/**
 * A talk with the server, step by step: it gives what is to be asked and takes the answer. Whoever drives it decides how:
 * the sidebar asks over the wire and waits, a menu command asks the server that it runs on.
 */
export type Steps<Result> = Generator<Step, Result, Answer>

/** Asks one thing. */
export function* ask<Name extends Method>(
  request: { readonly method: Name } & RequestOf<Name>,
  done = 0,
  of = 1,
): Steps<AnswerOf<Name>> {
  // The server answers each method with its own shape.
  return (yield { request: request as Request, done, of }) as AnswerOf<Name>
}
