import type { Edit } from '../../core/cells/edit.ts'
import type { Grid } from '../../core/cells/grid.ts'
import { appendedLog } from '../../core/hosting/appendedLog.ts'
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
}

/**
 * The sheets that edits write. `places` says which rows go to a sheet that is there; `log` is our log as it is by now,
 * to which somebody else may have added lines since the snapshot.
 */
export function putsOf(edits: readonly Edit[], places: Begun['places'], log: Grid | null): readonly PutSheet[] {
  let rows = 0
  return edits.flatMap((edit): readonly PutSheet[] => {
    if (edit.kind === 'addSheet') return [{ key: null, title: edit.title, worksheet: userSheetOf(edit) }]
    if (edit.kind === 'appendRows') {
      const place = places[rows++]
      return place === null ? [{ key: null, title: edit.sheet, worksheet: sheetOfRows(edit) }] : []
    }
    if (edit.kind !== 'writeSheet') return []
    const { sheet } = edit
    const shown = sheet.key === 'LOG' && log !== null ? appendedLog(sheet, log) : sheet
    return [{ key: sheet.key, title: sheet.title, worksheet: ownSheetOf(shown) }]
  })
}

/** How many rows and columns a sheet takes. */
export function sizeOf({ rows, columns = [] }: OwnSheet): { readonly rows: number; readonly width: number } {
  return {
    rows: Math.max(1, rows.length),
    width: rows.reduce((most, cells) => Math.max(most, cells.length), Math.max(1, columns.length)),
  }
}
