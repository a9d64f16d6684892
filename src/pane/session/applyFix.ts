import type { QuickFix } from '../../core/problems/finding.ts'
import { strings } from '../strings.ts'
import { notify } from './notify.ts'
import { perform } from './perform.ts'
import { runAgain } from './runCommand.ts'
import type { Session, UndoStep } from './session.ts'
import { undo } from './undo.ts'
import { writtenCells } from './writtenCells.ts'

/** Carries out an edit that the user picked, keeps what takes it back, and runs again what was run last. */
export async function applyFix(session: Session, { title, edits }: QuickFix): Promise<boolean> {
  const step = await perform(session, strings.busy.fixing, async (on): Promise<UndoStep> => {
    const receipt = await session.host.apply(edits, on)
    session.changes.value += 1
    return { title, edits: receipt.undo, held: await writtenCells(session.host, receipt.undo) }
  })
  if (step === null) return false
  const undoable = step.edits.length > 0
  if (undoable) session.undoSteps.value = [...session.undoSteps.value, step]
  await runAgain(session)
  notify(session, {
    tone: 'done',
    text: strings.notices.fixed(title),
    actions: undoable ? [{ title: strings.actions.undo, run: () => void undo(session, step) }] : [],
  })
  return true
}
