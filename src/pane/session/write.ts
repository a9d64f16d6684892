import { strings } from '../strings.ts'
import { remember, remembered } from './memory.ts'
import { notify } from './notify.ts'
import { perform } from './perform.ts'
import { runAgain } from './runCommand.ts'
import type { Session } from './session.ts'

/** Writes the results to the workbook; the first time it is asked, and a yes is remembered for this workbook. */
export function askToWrite(session: Session): void {
  if (remembered(session.host.memory, 'write.yes') === 'yes') void write(session)
  else session.writing.value = true
}

/** Writes what was computed, computed again first where the workbook was changed since. */
export async function write(session: Session): Promise<void> {
  session.writing.value = false
  remember(session.host.memory, 'write.yes', 'yes')
  if (session.stale.value) await runAgain(session)
  const run = session.run.value
  const edits = run?.result.edits ?? []
  if (session.stale.value || edits.length === 0) return
  const receipt = await perform(session, strings.busy.writing, on => session.host.apply(edits, on))
  if (receipt === null) return
  session.written.value = run
  notify(session, { tone: 'done', text: strings.notices.written(receipt.written.join(', ')) })
}
