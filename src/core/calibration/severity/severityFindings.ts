import type { AveragedEffect } from './averagedEffects.ts'

/** What may be said about one rater. */
export type SeverityFinding = 'too few' | 'none' | 'some evidence' | 'clear evidence'

/** Below these, there is a table and no finding. */
export interface SeverityLimits {
  /** The probability in one direction from which there is some evidence, and from which it is clear. */
  readonly some: number
  readonly clear: number
  /** The largest mean of 1 − P over all raters named (Bayesian false discovery rate). */
  readonly falseShare: number
  readonly ratingsOfRater: number
  readonly raters: number
  readonly ratings: number
}

export const severityLimits: SeverityLimits = {
  some: 0.8,
  clear: 0.95,
  falseShare: 0.1,
  ratingsOfRater: 4,
  raters: 5,
  ratings: 30,
}

/**
 * Which raters to look at: those whose probability of rating higher, or of rating lower, than the others by more than
 * the margin is large, as many of them as keep the expected share of wrong names small (Newton et al., Biostatistics 5,
 * 2004). `counts` are the ratings of each rater.
 */
export function severityFindings(
  averaged: readonly AveragedEffect[],
  counts: readonly number[],
  limits: SeverityLimits = severityLimits,
): readonly SeverityFinding[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (averaged.length < limits.raters || total < limits.ratings) return averaged.map(() => 'too few')
  const probabilities = averaged.map(({ higher, lower }) => Math.max(higher, lower))
  const named = namedRaters(probabilities, counts, limits)
  return probabilities.map((probability, rater) => {
    if (counts[rater]! < limits.ratingsOfRater) return 'too few'
    if (!named.has(rater)) return 'none'
    return probability >= limits.clear ? 'clear evidence' : 'some evidence'
  })
}

function namedRaters(probabilities: readonly number[], counts: readonly number[], limits: SeverityLimits) {
  const candidates = probabilities
    .map((probability, rater) => ({ probability, rater }))
    .filter(({ probability, rater }) => probability >= limits.some && counts[rater]! >= limits.ratingsOfRater)
    .sort((a, b) => b.probability - a.probability || a.rater - b.rater)
  let wrong = 0
  const kept = candidates.filter(({ probability }, index) => {
    wrong += 1 - probability
    return wrong <= limits.falseShare * (index + 1)
  })
  return new Set(kept.map(({ rater }) => rater))
}
