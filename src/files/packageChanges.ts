import { assertAsked } from '../core/cells/assertAsked.ts'
import type { Edit } from '../core/cells/edit.ts'
import { joinedRows } from '../core/hosting/joinedRows.ts'
import { ownSheetOf } from '../core/hosting/ownSheetOf.ts'
import { userSheetOf } from '../core/hosting/userSheetOf.ts'
import type { PackageChanges } from './xlsx/patch/patchXlsx.ts'
import type { PutSheet } from './xlsx/patch/putSheet.ts'

/** Edits as changes of a workbook file. */
export function packageChanges(edits: readonly Edit[]): PackageChanges {
  assertAsked(edits)
  return {
    removeSheets: edits.flatMap(edit => (edit.kind === 'removeSheets' ? edit.keys : [])),
    markSheets: edits.filter(edit => edit.kind === 'markSheet'),
    setCells: edits.flatMap(edit => (edit.kind === 'setCell' ? [{ ...edit.cell, value: edit.value }] : [])),
    appendRows: joinedRows(edits).filter(edit => edit.kind === 'appendRows'),
    sheets: edits.flatMap(putSheets),
  }
}

function putSheets(edit: Edit): readonly PutSheet[] {
  if (edit.kind === 'addSheet') return [{ key: null, title: edit.title, worksheet: userSheetOf(edit) }]
  if (edit.kind !== 'writeSheet') return []
  return [{ key: edit.sheet.key, title: edit.sheet.title, worksheet: ownSheetOf(edit.sheet) }]
}
