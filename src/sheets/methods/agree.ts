import type { RequestOf } from '../rpc/request.ts'

/** Asks the user whether to go on. */
export function agree({ title, text }: RequestOf<'agree'>): boolean {
  const ui = SpreadsheetApp.getUi()
  return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK
}
