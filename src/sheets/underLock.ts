import { SheetsError } from './rpc/sheetsError.ts'
import { words } from './rpc/words.ts'

/** How long to wait for another step on the same spreadsheet, in milliseconds. */
const patience = 5000

/** Does something while no other step on this spreadsheet writes. */
export function underLock<Result>(doing: () => Result): Result {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience)) throw new SheetsError(words.busy, true)
  try {
    const result = doing()
    // What was written has to be there before the next one looks.
    SpreadsheetApp.flush()
    return result
  } finally {
    lock.releaseLock()
  }
}
