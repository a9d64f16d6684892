import type { Weight } from '../tables/weights.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { grouped } from './grouped.ts'
import { nameKey } from './nameKey.ts'
import type { Subject } from './subject.ts'

/**
 * Of the Weights rows of a role, the one that holds for each metric of a subject, by metric: a row of the subject's
 * Level before one of every level, then one of its Team before one of every team, then the latest Effective From.
 * `rivals` are pairs of rows that nothing tells apart.
 */
export function mostSpecific(
  rows: readonly Weight[],
  subject: Subject,
): { readonly picked: readonly Weight[]; readonly rivals: readonly (readonly [Weight, Weight])[] } {
  const byMetric = grouped(
    rows.filter(row => holdsFor(row, subject)),
    row => row.metric,
  )
  const ordered = [...byMetric.keys()].sort(compareKeys).map(metric => [...byMetric.get(metric)!].sort(strongestFirst))
  return {
    picked: ordered.map(group => group[0]!),
    rivals: ordered.flatMap(([first, second]) =>
      first !== undefined && second !== undefined && strength(first, second) === 0 ? [[first, second] as const] : [],
    ),
  }
}

/** The row's Level and Team are those of the subject, or blank. */
export function holdsFor(row: Weight, subject: Subject): boolean {
  return (
    (row.level === null || nameKey(row.level) === nameKey(subject.level)) &&
    (row.team === null || nameKey(row.team) === nameKey(subject.team))
  )
}

/** Below 0 where the first row wins over the second; what they say decides only where nothing else does. */
export function strongestFirst(one: Weight, other: Weight): number {
  return strength(one, other) || compareKeys(String(one.weight), String(other.weight))
}

function strength(one: Weight, other: Weight): number {
  return (
    Number(other.level !== null) - Number(one.level !== null) ||
    Number(other.team !== null) - Number(one.team !== null) ||
    (other.effectiveFrom ?? 0) - (one.effectiveFrom ?? 0)
  )
}
