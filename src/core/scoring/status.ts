import { reaches } from './tolerance.ts'

export interface CoverageThresholds {
  /** From this share of the weight on, a score counts: .8. */
  readonly scored: number
  /** Below this there is none: .5. */
  readonly minimum: number
}

/**
 * What a score, or a sub-score, is worth by the share of its weight that was observed. Provisional: shown, not ranked
 * against scored people. Without anything observed it is insufficient whatever the thresholds say.
 */
export function statusOf(coverage: number, thresholds: CoverageThresholds): 'scored' | 'provisional' | 'insufficient' {
  if (!(coverage > 0) || !reaches(coverage, thresholds.minimum)) return 'insufficient'
  return reaches(coverage, thresholds.scored) ? 'scored' : 'provisional'
}
