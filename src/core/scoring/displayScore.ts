import { reaches } from './tolerance.ts'

/**
 * A score as people read it: a whole number, or the fewest decimals with which it stands on the same side of every cut
 * as the score itself (104.6, not 105). Only a score within half a point of a cut needs any.
 */
export function displayScore(score: number, cuts: readonly number[]): string {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const shown = score.toFixed(decimals)
    if (cuts.every(cut => reaches(Number(shown), cut) === reaches(score, cut))) return shown
  }
  return String(score)
}

/** Beyond the tolerance of a cut, more decimals cannot tell its sides apart. */
const mostDecimals = 10
