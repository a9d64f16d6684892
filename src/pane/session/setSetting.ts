import type { CellRef } from '../../core/cells/cellRef.ts'
import { appendToTable } from '../../core/problems/quickFixes/appendToTable.ts'
import { setCellFix } from '../../core/problems/quickFixes/setCellFix.ts'
import { strings } from '../strings.ts'
import { applyFix } from './applyFix.ts'
import type { Session } from './session.ts'

/** Writes a setting to the Settings table: into its row where it has one, else as a new row. */
export async function setSetting(session: Session, key: string, value: string): Promise<boolean> {
  const title = strings.settings.setTo(key, value)
  const given = valueCell(session, key)
  const blocks = session.run.value?.result.view.blocks ?? []
  return applyFix(
    session,
    given === null ? appendToTable({ blocks }, 'settings', [{ key, value }], title) : setCellFix(given, value, title),
  )
}

/** The cell of the Settings table that holds the value of a key, or null where no row has it. */
export function valueCell({ run }: Session, key: string): CellRef | null {
  const view = run.value?.result.view
  const row = view?.changed.find(row => row.cell !== null && row.key.toLowerCase() === key.toLowerCase())?.cell ?? null
  if (row === null) return null
  const block = view?.blocks.find(
    ({ table, sheet, body }) =>
      table === 'settings' && sheet === row.sheet && row.row >= body.top && row.row <= body.bottom,
  )
  const header = block?.headers.find(({ column }) => column === 'value')
  return header === undefined ? null : { ...row, column: header.cell.column }
}
