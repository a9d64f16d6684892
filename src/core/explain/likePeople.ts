import { nameKey } from '../scoring/nameKey.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'

/** For each subject how many scored ones have its role and level. */
export function likePeople(subjects: readonly ScoredSubject[]): readonly number[] {
  const keys = subjects.map(({ score }) => `${nameKey(score.role)}\n${nameKey(score.level)}`)
  const counts = new Map<string, number>()
  for (const [at, { score }] of subjects.entries()) {
    if (score.status === 'scored') counts.set(keys[at]!, (counts.get(keys[at]!) ?? 0) + 1)
  }
  return keys.map(key => counts.get(key) ?? 0)
}
