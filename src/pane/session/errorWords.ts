import { strings } from '../strings.ts'

/** What the user reads of an error: the words of the host as they are, those of a fault of ours with a request to report it. */
export function errorWords(error: unknown): string {
  const isFault =
    !(error instanceof Error) ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError
  return isFault ? strings.notices.fault(String(error)) : error.message
}
