import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'

/**
 * What went wrong, in words. What Google says may hold the content of a cell, so that nothing of it is shown: it is told
 * apart by what it is known to say, in English.
 */
export function sheetsFault(error: unknown, step: string, place: string = words.somewhere): SheetsError {
  if (error instanceof SheetsError) return error
  const said = error instanceof Error ? error.message : String(error)
  const known = sentences.find(([pattern]) => pattern.test(said))
  if (known !== undefined) return new SheetsError(known[1](place), known[2])
  // A fault of ours says which one it is by where it comes from.
  return isOurs(error) ? new SheetsError(words.fault(step)) : new SheetsError(words.unexpected(step), true)
}

/** Does something at a place, which is named if Google refuses it. */
export function withPlace(place: string, doing: () => void): void {
  try {
    doing()
  } catch (error) {
    throw sheetsFault(error, 'change', place)
  }
}

const sentences: readonly (readonly [RegExp, (place: string) => string, boolean])[] = [
  [/not allowed on cells in typed columns/i, words.typedColumn, false],
  [/protected cell or object/i, words.protectedPlace, false],
  [/data validation/i, words.refusedByRule, false],
  [/required permissions|permissions are not sufficient/i, () => words.notAllowed, false],
  [/do not have permission|PERMISSION_DENIED|not have access/i, () => words.readOnly, false],
  [/number of cells|10,?000,?000/i, () => words.tooLarge, false],
  [/too many times|quota/i, () => words.quota, false],
  [/timed out|service error|server error|try again/i, () => words.slow, true],
]

/** Google's errors have names of their own, or none. */
function isOurs(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
}
