import { memory } from '../memory.ts'
import type { RequestOf } from '../rpc/request.ts'

/** Keeps a small thing for this spreadsheet. */
export function remember({ key, value }: RequestOf<'remember'>): null {
  memory.keep(key, value)
  return null
}
