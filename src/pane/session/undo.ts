import { fullAddress } from '../../core/cells/address.ts'
import { type Cell, isError } from '../../core/cells/cell.ts'
import type { CellRef } from '../../core/cells/cellRef.ts'
import { strings } from '../strings.ts'
import { notify } from './notify.ts'
import { perform } from './perform.ts'
import { runAgain } from './runCommand.ts'
import type { Session, UndoStep } from './session.ts'
import { writtenCells } from './writtenCells.ts'

/** Takes back a step, the last one unless another is given; cells that were changed since keep what they hold. */
export async function undo(session: Session, step: UndoStep | undefined = last(session)): Promise<void> {
  if (step === undefined || !session.undoSteps.value.includes(step)) return
  const changed = await perform(session, strings.busy.undoing, async on => {
    const held = await writtenCells(session.host, step.edits)
    const changed = step.held.flatMap(({ cell, value }, i) => (same(value, held[i]?.value) ? [] : [cell]))
    const edits = step.edits.filter(edit => edit.kind !== 'setCell' || !changed.some(cell => isSame(cell, edit.cell)))
    if (edits.length > 0) await session.host.apply(edits, on)
    session.changes.value += 1
    return changed
  })
  if (changed === null) return
  session.undoSteps.value = session.undoSteps.value.filter(other => other !== step)
  await runAgain(session)
  const { kept, undone } = strings.notices
  if (changed.length === 0) notify(session, { tone: 'done', text: undone(step.title) })
  else notify(session, { tone: 'error', text: kept(changed.map(fullAddress).join(', ')) })
}

function last({ undoSteps }: Session): UndoStep | undefined {
  return undoSteps.value[undoSteps.value.length - 1]
}

function same(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return isError(one) && isError(other) ? one.error === other.error : one === other
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column
}
