import { memory } from '../memory.ts'
import type { AnswerOf } from '../rpc/answer.ts'

/** Small things that were kept for this spreadsheet. */
export function recall(): AnswerOf<'recall'> {
  return memory.all()
}
