import { appendToTable } from '../../core/problems/quickFixes/appendToTable.ts'
import { setCellFix } from '../../core/problems/quickFixes/setCellFix.ts'
import { strings } from '../strings.ts'
import { applyFix } from './applyFix.ts'
import { runAgain } from './runCommand.ts'
import type { Session } from './session.ts'
import { settingRows } from './settingRows.ts'

/** Writes a setting to the Settings table: into its row where it has one, else as a new row. */
export async function setSetting(session: Session, key: string, value: string): Promise<boolean> {
  if (!(await isKnown(session))) return false
  const title = strings.settings.setTo(key, value)
  const given = settingRows(session, key).slice(-1)[0]?.value ?? null
  const blocks = session.run.value?.result.view.blocks ?? []
  return applyFix(
    session,
    given === null ? appendToTable({ blocks }, 'settings', [{ key, value }], title) : setCellFix(given, value, title),
  )
}

/** Empties the rows of a setting in the Settings table, so that its default holds, or its question is asked, again. */
export async function resetSetting(session: Session, key: string): Promise<boolean> {
  if (!(await isKnown(session))) return false
  const cells = settingRows(session, key).flatMap(row => row.cells)
  const title = strings.settings.resetTitle(key)
  return applyFix(session, { title, edits: cells.map(cell => ({ kind: 'setCell', cell, value: null, asked: true })) })
}

/** Where the rows stand is known after a run, and as long as nothing was changed since. */
async function isKnown(session: Session): Promise<boolean> {
  if (session.run.value === null || session.stale.value) await runAgain(session)
  return session.run.value !== null && !session.stale.value
}
