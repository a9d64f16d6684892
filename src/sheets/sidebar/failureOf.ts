import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from './words.ts'

/**
 * What Google says where a call did not arrive, in words. The server never throws; what it refuses is an answer. Google's
 * own text is not shown, since it may be in any language.
 */
export function failureOf(error: unknown): SheetsError {
  const said = error instanceof Error ? error.message : String(error)
  const known = sentences.find(([pattern]) => pattern.test(said))
  return known === undefined ? new SheetsError(words.lost, true) : new SheetsError(known[1])
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [/PERMISSION_DENIED/, words.otherAccount],
  [/authori[sz]ation|permission/i, words.notAllowed],
  [/maximum execution time/i, words.tooLong],
]
