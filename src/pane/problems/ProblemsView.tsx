import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { runCommand } from '../session/runCommand.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ProblemList } from './ProblemList.tsx'

/** All problems of the last run. */
export function ProblemsView() {
  const session = useSession()
  const { run, busy, workbook } = session
  if (run.value === null) {
    return (
      <EmptyState icon="info" title={strings.problems.before} text={strings.problems.beforeText}>
        <Button
          kind="primary"
          disabled={busy.value !== null || workbook.value === null}
          onClick={() => void runCommand(session, 'check')}
        >
          {strings.problems.check}
        </Button>
      </EmptyState>
    )
  }
  const { problems } = run.value.result
  if (problems.length === 0) {
    return <EmptyState icon="check" title={strings.problems.none} text={strings.problems.noneText} />
  }
  return <ProblemList problems={problems} />
}
