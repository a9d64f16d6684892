import type { SettingValues } from '../../settings/index.ts'
import { type CompareOptions, compareRaters, type RaterComparison } from '../severity/compareRaters.ts'
import type { GivenRating } from '../severity/givenRating.ts'
import type { GivenRow } from './givenRatings.ts'

/**
 * Raters compared within the cycle by the people they share, and all others by the scores of their people. Where nobody is
 * shared within it, people who changed their manager connect raters over cycles, if they connect enough of them to say
 * something. `calibrate.model` chooses one way for all: A over all cycles, B by the scores, or as they are without any.
 *
 * @param kept the ratings that are judgements of their own
 * @param given where they come from
 */
export function comparisonsOf(
  kept: readonly GivenRating[],
  given: readonly GivenRow[],
  settings: SettingValues,
): readonly RaterComparison[] {
  const options = optionsOf(settings)
  const inCycle = new Set(given.flatMap(({ row, rating }) => (row.isOfCycle ? [rating] : [])))
  const ofCycle = kept.filter(rating => inCycle.has(rating))
  const over = () => compareRaters(kept, { ...options, identified: 'shared' })
  if (settings.calibrateModel === 'A') return over()
  if (settings.calibrateModel === 'B') {
    const identified = ofCycle.some(({ score }) => score !== null) ? 'scores' : 'ratings only'
    return compareRaters(ofCycle, { ...options, identified })
  }
  const here = compareRaters(ofCycle, options)
  if (kept.length === ofCycle.length || here.some(({ identified }) => identified === 'shared')) return here
  const across = over().filter(
    ({ raters, ratingCount }) => raters.length >= settings.severityRaters && ratingCount >= settings.severityRatings,
  )
  return across.length > 0 ? across : here
}

function optionsOf(settings: SettingValues): CompareOptions {
  return {
    margin: settings.severityDelta,
    limits: {
      some: settings.severityProbability,
      clear: Math.max(settings.severityProbability, clearEvidence),
      falseShare: settings.severityFdr,
      ratingsOfRater: settings.severityPerRater,
      raters: settings.severityRaters,
      ratings: settings.severityRatings,
    },
  }
}

const clearEvidence = 0.95
