import { binomialAt, binomialFrom } from '../../statistics/binomial.ts'

/** What happens to small teams by chance alone. */
export interface ByChance {
  /** The probability that half of the team or more lands in the steps looked at. */
  readonly halfOrMore: number
  /** The probability that nobody does. */
  readonly none: number
}

/** For a team of n people, each of whom lands in those steps with the probability `share`, independently. */
export function byChance(n: number, share: number): ByChance {
  return { halfOrMore: binomialFrom(Math.ceil(n / 2), n, share), none: binomialAt(0, n, share) }
}
