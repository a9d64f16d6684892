import type { Sharing } from '../rpc/answer.ts'

/** Who the spreadsheet is shared with by name, as far as it tells: not who has a link, nor who is in a group. */
export function audience(): Sharing {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const editors = told(() => book.getEditors())
  return { editors, viewers: told(() => book.getViewers()).filter(viewer => !editors.includes(viewer)) }
}

/** Addresses; nothing where whoever asks may not know. */
function told(users: () => readonly GoogleAppsScript.Base.User[]): readonly string[] {
  try {
    return users()
      .map(user => user.getEmail())
      .filter(address => address !== '')
  } catch {
    // Those who may only view are not told who else may.
    return []
  }
}
