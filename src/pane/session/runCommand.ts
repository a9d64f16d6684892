import type { CommandResult } from '../../core/commands/result.ts'
import type { Watcher } from '../../core/host.ts'
import type { TableName } from '../../core/tables/index.ts'
import { commandById } from '../compute/commandById.ts'
import { strings } from '../strings.ts'
import { notify } from './notify.ts'
import { perform } from './perform.ts'
import { keepRecent } from './recent.ts'
import type { Run, Session } from './session.ts'

/**
 * Runs a command. What looks at the workbook is shown, and written only when the user says so; what makes or removes
 * sheets has no other effect than that, and removing is asked first.
 */
export async function runCommand(session: Session, id: string, tables?: readonly TableName[]): Promise<void> {
  const { title } = commandById(id)
  keepRecent(session, id)
  const changes = session.changes.value
  const result = await perform(session, strings.busy.running(title), on => compute(session, id, on, tables))
  if (result === null) return
  if (result.view.cycle !== null) return show(session, { command: id, result, at: new Date(), changes })
  if (!result.edits.some(({ kind }) => kind === 'removeSheets')) return carryOut(session, result)
  const { keep, remove, removing } = strings.question
  const text = removing((result.view.removed ?? []).join(', '), keep)
  session.question.value = { title, text, action: remove, run: () => void carryOut(session, result) }
}

/** Runs again what the view shows, as after a change. */
export async function runAgain(session: Session): Promise<void> {
  await runCommand(session, session.shown.value?.command ?? 'score')
}

function compute(
  { host }: Session,
  id: string,
  on: Watcher,
  tables: readonly TableName[] | undefined,
): Promise<CommandResult> {
  return host.run(id, { set: new Map(), ...(tables === undefined ? {} : { tables }) }, on)
}

/** Ratings that were compared show in a view of their own. */
function show(session: Session, run: Run): void {
  if (run.result.calibration !== undefined) {
    session.calibration.value = run
    session.view.value = 'calibrate'
    return
  }
  session.run.value = run
  session.problem.value = null
}

async function carryOut(session: Session, { edits, view }: CommandResult): Promise<void> {
  const receipt = await perform(session, strings.busy.writing, on => session.host.apply(edits, on))
  if (receipt === null) return
  notify(session, { tone: 'done', text: view.first ?? strings.notices.done })
  session.changes.value += 1
}
