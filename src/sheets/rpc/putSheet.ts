import type { Edit } from '../../core/cells/edit.ts'
import { isLogSheet, type LogSheet } from '../../core/hosting/appendedLog.ts'
import type { OwnSheet } from '../../core/hosting/ownSheet.ts'
import { ownSheetOf } from '../../core/hosting/ownSheetOf.ts'
import { sheetOfRows } from '../../core/hosting/sheetOfRows.ts'
import { userSheetOf } from '../../core/hosting/userSheetOf.ts'
import type { Begun } from './answer.ts'

/** A sheet to be written whole: ours by its key, or with null a new one of the user's. */
export interface PutSheet {
  readonly key: string | null
  readonly title: string
  readonly worksheet: OwnSheet
  /** Where it is a log, to which somebody else may add lines at the same time. */
  readonly log?: LogSheet
}

/** The sheets that edits write. `places` says which rows go to a sheet that is there. */
export function putsOf(edits: readonly Edit[], places: Begun['places']): readonly PutSheet[] {
  let rows = 0
  return edits.flatMap((edit): readonly PutSheet[] => {
    if (edit.kind === 'addSheet') return [{ key: null, title: edit.title, worksheet: userSheetOf(edit) }]
    if (edit.kind === 'appendRows') {
      const place = places[rows++]
      return place === null ? [{ key: null, title: edit.sheet, worksheet: sheetOfRows(edit) }] : []
    }
    if (edit.kind !== 'writeSheet') return []
    const { sheet } = edit
    const put = { key: sheet.key, title: sheet.title, worksheet: ownSheetOf(sheet) }
    return [isLogSheet(sheet) ? { ...put, log: sheet } : put]
  })
}

/** How many rows and columns a sheet takes. */
export function sizeOf({ rows, columns = [] }: OwnSheet): { readonly rows: number; readonly width: number } {
  return {
    rows: Math.max(1, rows.length),
    width: rows.reduce((most, cells) => Math.max(most, cells.length), Math.max(1, columns.length)),
  }
}
