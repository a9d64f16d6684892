import type { Problem } from '../../core/problems/problem.ts'
import { openProblem } from '../session/openProblem.ts'
import { personName } from '../session/personName.ts'
import { useSession } from '../session/useSession.ts'
import { ProblemWords } from './ProblemWords.tsx'

/** A problem outside of the list: a click shows its cell, and opens it in the list. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const session = useSession()
  return (
    <button type="button" class="tl-problem" onClick={() => openProblem(session, problem)}>
      <ProblemWords problem={problem} nameOf={personName(session)} />
    </button>
  )
}
