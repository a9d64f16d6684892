import type { RequestOf } from '../rpc/request.ts'
import { writingMark } from '../writingMark.ts'

/** Nobody is told of the run any more; it may be finished, stopped or broken. */
export function end({ run }: RequestOf<'end'>): null {
  writingMark.clear(run)
  return null
}
