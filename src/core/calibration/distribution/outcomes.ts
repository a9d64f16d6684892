import exp from '@stdlib/math-base-special-exp'
import ln from '@stdlib/math-base-special-ln'
import { logBinomial } from '../../statistics/logBinomial.ts'
import { logGamma } from '../../statistics/logGamma.ts'

/** Outcomes up to which all are counted. */
const mostOutcomes = 50_000

/** Whether n ratings on so many steps have few enough outcomes, (n + k − 1 over k − 1), to count them all. */
export function canCountOutcomes(n: number, steps: number): boolean {
  return exp(logBinomial(n + steps - 1, steps - 1)) <= mostOutcomes + 0.5
}

/** Every way in which n ratings spread over the steps; the same array is given each time. */
export function forEachOutcome(n: number, steps: number, visit: (outcome: readonly number[]) => void): void {
  const outcome = new Array<number>(steps).fill(0)
  const place = (step: number, left: number): void => {
    if (step === steps - 1) {
      outcome[step] = left
      visit(outcome)
      return
    }
    for (let count = 0; count <= left; count++) {
      outcome[step] = count
      place(step + 1, left - count)
    }
  }
  if (steps > 0) place(0, n)
}

/** The logarithm of the multinomial probability of n ratings with `shares`; −∞ where a count has no share. */
export function logProbabilityFor(n: number, shares: readonly number[]) {
  const logFactorials = Array.from({ length: n + 1 }, (_, k) => logGamma(k + 1))
  const logShares = shares.map(share => (share > 0 ? ln(share) : 0))
  return (outcome: readonly number[]): number =>
    outcome.reduce((sum, count, k) => {
      if (count > 0 && shares[k] === 0) return Number.NEGATIVE_INFINITY
      return sum + count * logShares[k]! - logFactorials[count]!
    }, logFactorials[n]!)
}
