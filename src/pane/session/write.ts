import type { KeptApart } from '../../core/output/keptApart.ts'
import { strings } from '../strings.ts'
import { remember, remembered } from './memory.ts'
import { notify } from './notify.ts'
import { perform } from './perform.ts'
import { reveal } from './reveal.ts'
import { runAgain } from './runCommand.ts'
import type { Run, Session, UndoStep } from './session.ts'
import { undo } from './undo.ts'
import { writtenCells } from './writtenCells.ts'

/** Writes the results to the workbook; the first time it is asked, and a yes is remembered for this workbook. */
export function askToWrite(session: Session): void {
  if (isAgreed(session)) void write(session)
  else session.writing.value = true
}

/** Whether the yes to writing is remembered for this workbook. */
export function isAgreed({ host }: Session): boolean {
  return remembered(host.memory, 'write.yes') === 'yes'
}

/**
 * Writes what was computed, computed again first where the workbook was changed since. `also` is what is kept apart and
 * was asked for this time; it is never remembered.
 */
export async function write(session: Session, also: readonly KeptApart[] = []): Promise<void> {
  session.writing.value = false
  remember(session.host.memory, 'write.yes', 'yes')
  if (session.stale.value) await runAgain(session)
  const run = session.shown.value
  if (run === null || session.stale.value || run.result.edits.length === 0) return
  const title = strings.writing.wrote
  const done = await perform(session, strings.busy.writing, async on => {
    const receipt = await session.host.apply(await editsOf(session, run, also, on), on)
    const undoing: UndoStep = { title, edits: receipt.undo, held: await writtenCells(session.host, receipt.undo) }
    return { written: receipt.written, undoing }
  })
  if (done === null) return
  session.written.value = run
  const { written, undoing } = done
  const undoable = undoing.edits.length > 0
  if (undoable) session.undoSteps.value = [...session.undoSteps.value, undoing]
  const [sheet] = written
  notify(session, {
    tone: 'done',
    text: strings.notices.written(written.join(', ')),
    actions: [
      ...(sheet === undefined
        ? []
        : [{ title: strings.writing.go(sheet), run: () => void reveal(session, { sheet, row: 0, column: 0 }) }]),
      ...(undoable ? [{ title: strings.actions.undo, run: () => void undo(session, undoing) }] : []),
    ],
  })
}

type On = Parameters<Session['host']['run']>[2]

/** Those of the run, else, with what is kept apart, those of a run that is given it. */
async function editsOf({ host }: Session, { command, result }: Run, also: readonly KeptApart[], on: On) {
  if (also.length === 0) return result.edits
  return (await host.run(command, { set: new Map(), also: new Set(also) }, on)).edits
}
