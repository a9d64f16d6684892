import type { RequestOf } from '../rpc/request.ts'

/** Shows the user a text for a while, or until it is closed. */
export function tell({ title, text, seconds }: RequestOf<'tell'>): null {
  if (seconds !== null) SpreadsheetApp.getActiveSpreadsheet().toast(text, title, seconds)
  else {
    const ui = SpreadsheetApp.getUi()
    ui.alert(title, text, ui.ButtonSet.OK)
  }
  return null
}
