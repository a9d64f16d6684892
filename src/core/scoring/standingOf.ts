import { listed } from './listed.ts'
import type { ScoreStatus } from './scoring.ts'
import { shareText } from './shareText.ts'
import { type CoverageThresholds, statusOf } from './status.ts'

export interface StandingFacts {
  /** Why the subject, or its plan, gives no score at all, or null. */
  readonly excluded: string | null
  /** The plan has a metric that applies. */
  readonly planned: boolean
  /** Why metrics left the plan, each reason once. */
  readonly leftOut: readonly string[]
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
  if (!facts.planned) {
    const why = facts.leftOut.length === 0 ? '' : `: ${listed(facts.leftOut)}`
    return { status: 'insufficient', reason: `no metric in the plan applies${why}` }
  }
  const covered = statusOf(facts.coverage, thresholds)
  const missing = facts.missing.length === 0 ? '' : `; missing: ${listed(facts.missing)}`
  const measured = `${shareText(facts.coverage)} of the weight is measured`
  if (covered === 'insufficient') {
    return {
      status: 'insufficient',
      reason: `${measured}, a score needs ${shareText(thresholds.minimum)}${missing}`,
    }
  }
  if (facts.proposed.length > 0) {
    const plans = facts.proposed.length === 1 ? 'the plan' : 'the plans'
    const are = facts.proposed.length === 1 ? 'is' : 'are'
    return { status: 'draft', reason: `${plans} of ${listed(facts.proposed)} ${are} proposed, not agreed` }
  }
  const thin = covered === 'provisional' ? `${measured}, ${shareText(thresholds.scored)} is needed${missing}` : null
  const reasons = [thin, facts.tenure].filter(reason => reason !== null)
  return reasons.length === 0
    ? { status: 'scored', reason: null }
    : { status: 'provisional', reason: reasons.join('; ') }
}
