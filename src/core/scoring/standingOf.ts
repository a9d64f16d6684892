import { figure } from './figure.ts'
import { listed } from './listed.ts'
import type { ScoreStatus } from './scoring.ts'
import { type CoverageThresholds, statusOf } from './status.ts'

export interface StandingFacts {
  /** Why the subject, or its plan, gives no score at all, or null. */
  readonly excluded: string | null
  /** The plan has a metric that applies. */
  readonly planned: boolean
  readonly coverage: number
  /** What is missing, each with its reason: "CSAT (blank)". */
  readonly missing: readonly string[]
  /** Metrics whose plan is proposed. */
  readonly proposed: readonly string[]
  /** Why the score is provisional however much is covered, or null. */
  readonly tenure: string | null
}

/** The status of a score, and in plain words why it is not simply scored. */
export function standingOf(
  facts: StandingFacts,
  thresholds: CoverageThresholds,
): { readonly status: ScoreStatus; readonly reason: string | null } {
  if (facts.excluded !== null) return { status: 'excluded', reason: facts.excluded }
  if (!facts.planned) return { status: 'insufficient', reason: 'no metric in the plan applies' }
  const covered = statusOf(facts.coverage, thresholds)
  const missing = facts.missing.length === 0 ? '' : `; missing: ${listed(facts.missing)}`
  const measured = `${figure(facts.coverage, true)} of the weight is measured`
  if (covered === 'insufficient') {
    return {
      status: 'insufficient',
      reason: `${measured}, a score needs ${figure(thresholds.minimum, true)}${missing}`,
    }
  }
  if (facts.proposed.length > 0) {
    return { status: 'draft', reason: `the plan of ${listed(facts.proposed)} is proposed, not agreed` }
  }
  const thin = covered === 'provisional' ? `${measured}, ${figure(thresholds.scored, true)} is needed${missing}` : null
  const reasons = [thin, facts.tenure].filter(reason => reason !== null)
  return reasons.length === 0
    ? { status: 'scored', reason: null }
    : { status: 'provisional', reason: reasons.join('; ') }
}
