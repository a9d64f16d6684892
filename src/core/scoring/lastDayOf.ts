import type { Cycle } from './cycle.ts'
import type { Subject } from './subject.ts'

/** The last day of a subject in the cycle; infinite where neither ends. What began after a move is not its plan. */
export function lastDayOf(subject: Subject, cycle: Cycle): number {
  const open = Number.POSITIVE_INFINITY
  return Math.min(subject.to ?? open, cycle.to ?? open)
}
