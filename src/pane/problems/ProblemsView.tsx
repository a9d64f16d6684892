import { EmptyState } from '../parts/EmptyState.tsx'
import { VirtualList } from '../parts/VirtualList.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ProblemLine } from './ProblemLine.tsx'

/** All problems of the last run. */
export function ProblemsView() {
  const { run } = useSession()
  if (run.value === null) return <EmptyState icon="info" title={strings.problems.before} />
  const open = run.value.result.problems.filter(({ accepted }) => accepted === null)
  if (open.length === 0) {
    return <EmptyState icon="check" title={strings.problems.none} text={strings.problems.noneText} />
  }
  return (
    <VirtualList
      items={open}
      keyOf={(_, index) => index}
      estimate={58}
      label={strings.problems.title}
      render={problem => <ProblemLine problem={problem} />}
    />
  )
}
