import type { Problem } from './problem.ts'
import type { Severity } from './severity.ts'

/** How many problems are open, by severity, and how many were accepted with a reason. */
export type ProblemCounts = Readonly<Record<Severity | 'accepted', number>>

export function countProblems(problems: readonly Pick<Problem, 'severity' | 'accepted'>[]): ProblemCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 }
  for (const { severity, accepted } of problems) counts[accepted === null ? severity : 'accepted'] += 1
  return counts
}
