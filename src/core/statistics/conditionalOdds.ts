import exp from '@stdlib/math-base-special-exp'

/** A count whose distribution is known up to one odds ratio ω: P(x) ∝ exp(logWeights[x − lowest])·ω^x. */
export interface ConditionalCount {
  readonly lowest: number
  readonly logWeights: readonly number[]
  readonly observed: number
}

export interface ConditionalOdds {
  /** Where ω = 1: the probability of counts no more probable than the observed one. */
  readonly p: number
  /** The ω that makes the observed count the expected one; 0 or infinite at the ends. */
  readonly ratio: number
  /** The exact interval at the level asked for. */
  readonly low: number
  readonly high: number
}

/** Counts whose probability exceeds the observed one's by no more than this share are no more probable. */
const tie = 1e-7
const widest = 700

/**
 * Fisher's exact inference on an odds ratio given both margins, as R's `fisher.test` defines it (Agresti, Statistical
 * Science 7, 1992): two-sided p by probability, conditional maximum likelihood, and the interval of both exact tests.
 */
export function conditionalOdds(count: ConditionalCount, level = 0.95): ConditionalOdds {
  const { lowest, logWeights, observed } = count
  const place = observed - lowest
  const last = logWeights.length - 1
  const tail = (1 - level) / 2
  const atOne = shares(count, 0)
  const limit = atOne[place]! * (1 + tie)
  const upper = (log: number) => total(shares(count, log).slice(place))
  const lower = (log: number) => total(shares(count, log).slice(0, place + 1))
  const expected = (log: number) => shares(count, log).reduce((sum, share, k) => sum + share * k, 0)
  const single = last === 0
  return {
    p: Math.min(1, total(atOne.filter(share => share <= limit))),
    ratio: place === 0 ? 0 : place === last ? Number.POSITIVE_INFINITY : exp(rootOf(log => expected(log) - place)),
    low: single || place === 0 ? 0 : exp(rootOf(log => upper(log) - tail)),
    high: single || place === last ? Number.POSITIVE_INFINITY : exp(rootOf(log => tail - lower(log))),
  }
}

/** The distribution at ln ω. */
function shares({ logWeights }: ConditionalCount, logOdds: number): readonly number[] {
  const logs = logWeights.map((weight, k) => weight + k * logOdds)
  const most = logs.reduce((greatest, log) => Math.max(greatest, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map(log => exp(log - most))
  const all = total(weights)
  return weights.map(weight => weight / all)
}

/** Where a rising function of ln ω passes 0. */
function rootOf(rising: (log: number) => number): number {
  let [left, right] = [-widest, widest]
  for (let step = 0; step < 80; step++) {
    const middle = (left + right) / 2
    if (rising(middle) < 0) left = middle
    else right = middle
  }
  return (left + right) / 2
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
