import { nameKey } from './nameKey.ts'
import type { ObservedSubject } from './observedSubject.ts'

/** Per subject, in the order given, why too few periods make its score provisional; null: they do not. */
export function tenureReasons(subjects: readonly ObservedSubject[], least: number): readonly (string | null)[] {
  const counts = subjects.map(({ metrics }) => new Set(metrics.flatMap(({ observation }) => observation.periods)).size)
  const mostOf = new Map<string, number>()
  subjects.forEach(({ subject }, index) => {
    const role = nameKey(subject.role)
    mostOf.set(role, Math.max(mostOf.get(role) ?? 0, counts[index]!))
  })
  return subjects.map(({ subject }, index) => {
    const count = counts[index]!
    const compared = mostOf.get(nameKey(subject.role))! >= least
    if (count === 0 || count >= least || !compared) return null
    return `${count} ${count === 1 ? 'period' : 'periods'} in this role, where others have ${least} or more`
  })
}
