import exp from '@stdlib/math-base-special-exp'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { canCountOutcomes, forEachOutcome, logProbabilityFor } from './outcomes.ts'
import { pearsonDistance } from './pearsonDistance.ts'

/** Samples drawn beyond that. */
const sampleCount = 9_999
const words = 4294967296
/** Outcomes this close to the observed one count as equally far. */
const tie = 1e-7

/** Which outcomes are at least as extreme as the observed one: by Pearson's X², or by being no more probable. */
export type ExtremeBy = 'distance' | 'probability'

export interface MultinomialTest {
  readonly distance: number
  readonly p: number
  /** Whether all outcomes were counted; otherwise p comes from samples. */
  readonly exact: boolean
}

/**
 * How probable it is that n ratings drawn with `shares` lie at least as far from them as `counts` do. All outcomes are
 * counted where there are at most 50,000; else 9,999 samples are drawn and p = (1 + #)/(B + 1) (Davison and Hinkley,
 * Bootstrap Methods and their Application, 1997, 4.2.3). `shares` sum to 1; a count where the share is 0 makes p 0.
 */
export function multinomialTest(
  counts: readonly number[],
  shares: readonly number[],
  random: RandomSource,
  by: ExtremeBy = 'distance',
): MultinomialTest {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const distance = pearsonDistance(counts, shares)
  const logProbability = logProbabilityFor(n, shares)
  const limit = by === 'distance' ? distance - tie * Math.max(1, distance) : logProbability(counts) + tie
  const extreme = (outcome: readonly number[]) =>
    by === 'distance' ? pearsonDistance(outcome, shares) >= limit : logProbability(outcome) <= limit
  if (distance === Number.POSITIVE_INFINITY) return { distance, p: 0, exact: true }
  if (canCountOutcomes(n, counts.length)) {
    let p = 0
    forEachOutcome(n, counts.length, outcome => {
      if (extreme(outcome)) p += exp(logProbability(outcome))
    })
    return { distance, p: Math.min(1, p), exact: true }
  }
  const ends = endsOf(shares)
  let reached = 1
  for (let sample = 0; sample < sampleCount; sample++) if (extreme(drawn(n, ends, random))) reached += 1
  return { distance, p: reached / (sampleCount + 1), exact: false }
}

/** Where each step's share of all words of 32 bits ends; that of the last step is not needed. */
function endsOf(shares: readonly number[]): readonly number[] {
  let end = 0
  return shares.map(share => {
    end += share * words
    return end
  })
}

function drawn(n: number, ends: readonly number[], random: RandomSource): readonly number[] {
  const outcome = ends.map(() => 0)
  const last = ends.length - 1
  for (let rating = 0; rating < n; rating++) {
    const place = random() + 0.5
    let position = 0
    while (position < last && place >= ends[position]!) position += 1
    outcome[position]! += 1
  }
  return outcome
}
