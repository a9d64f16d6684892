import { readTableText } from '../../core/commands/readTable.ts'
import { Button } from '../parts/Button.tsx'
import { openProblem } from '../session/openProblem.ts'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { askToWrite } from '../session/write.ts'
import { strings } from '../strings.ts'
import { CommandButton } from './CommandButton.tsx'
import { Layouts } from './Layouts.tsx'

/** How many of the tables that were recognized are named. */
const most = 5

/** The layouts that work, and what was recognized. */
export function SheetStep() {
  const session = useSession()
  const read = session.run.value?.result.view.read ?? []
  return (
    <>
      <Layouts />
      {read.length === 0 ? (
        <CommandButton kind="primary" onClick={() => void runCommand(session, 'check')}>
          {strings.walkthrough.read}
        </CommandButton>
      ) : (
        <p>
          {strings.walkthrough.readAs(
            read.slice(0, most).map(readTableText).join(', '),
            Math.max(0, read.length - most),
          )}
        </p>
      )}
    </>
  )
}

export function CheckStep() {
  const session = useSession()
  const found = session.run.value?.result.problems.length ?? 0
  return (
    <div class="tl-buttons">
      <CommandButton kind="primary" onClick={() => void runCommand(session, 'check')}>
        {strings.problems.check}
      </CommandButton>
      {found === 0 ? null : (
        <Button
          onClick={() => {
            session.view.value = 'problems'
          }}
        >
          {strings.walkthrough.problems}
        </Button>
      )}
    </div>
  )
}

export function ComputeStep() {
  const session = useSession()
  return (
    <CommandButton kind="primary" onClick={() => void runCommand(session, 'score')}>
      {strings.actions.compute}
    </CommandButton>
  )
}

/** The rule that says what is proposed, whose fix writes it down. */
const draftRule = 'draft-plan'

export function AgreeStep() {
  const session = useSession()
  const { problems = [], view } = session.run.value?.result ?? {}
  const draft = problems.find(({ rule, accepted }) => rule === draftRule && accepted === null)
  if (draft !== undefined) {
    return (
      <Button kind="primary" onClick={() => openProblem(session, draft)}>
        {strings.walkthrough.proposals}
      </Button>
    )
  }
  return (view?.scores.length ?? 0) === 0 ? null : <p>{strings.walkthrough.agreed}</p>
}

export function WriteStep() {
  const session = useSession()
  const nothing = (session.run.value?.result.edits.length ?? 0) === 0
  return (
    <>
      <CommandButton kind="primary" unavailable={nothing} onClick={() => askToWrite(session)}>
        {strings.actions.write}
      </CommandButton>
      {nothing ? <p class="tl-step-note">{strings.palette.nothingToWrite}</p> : null}
    </>
  )
}
