import { countProblems, type ProblemCounts } from '../../core/problems/countProblems.ts'
import type { Session } from './session.ts'

/** Open problems of the last run by severity; null before the first run. Reads signals, so that what shows it follows. */
export function counts({ run }: Session): ProblemCounts | null {
  return run.value === null ? null : countProblems(run.value.result.problems)
}
