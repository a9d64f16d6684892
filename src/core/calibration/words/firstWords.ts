import type { RatingSource } from '../../scoring/finalRating.ts'
import type { SeverityResult } from '../result/severityResult.ts'
import { countOf } from './figures.ts'

const used: readonly (readonly [from: RatingSource, what: string])[] = [
  ['Calibrated', 'calibrated'],
  ['Moves', 'agreed in Moves'],
  ['the manager', 'given by the person’s manager'],
  ['the only rating', 'of people with one rating'],
]

const leftOut: Readonly<Record<SeverityResult['left'][number]['reason'], (count: number) => string>> = {
  'self-assessment': count => countOf(count, 'self-assessment'),
  'confirmed only': count =>
    `${countOf(count, 'approval that repeats', 'approvals that repeat')} a rating of the same day`,
}

/** What to know before any figure is read. */
export const firstWords = {
  noRatings: 'No rating of this cycle was found.',
  noneHolds:
    'Nobody has one rating that holds: give each person a manager, or say with Calibrated which rating was agreed. Raters are compared all the same.',
  used: (count: (from: RatingSource) => number) =>
    `Ratings used: ${used.flatMap(([from, what]) => (count(from) > 0 ? [`${count(from)} ${what}`] : [])).join(', ')}.`,
  /** `given`: how many of them were rated all the same. */
  without: (count: number, given: number) =>
    `${countOf(count, 'person has', 'people have')} no rating that holds and ${count === 1 ? 'is' : 'are'} left out${given === 0 ? '' : `; ${given} ${given === 1 ? 'was' : 'were'} rated, which counts only among ratings as they were given`}.`,
  left: (left: SeverityResult['left']) =>
    `Not counted as ratings: ${left.map(({ reason, count }) => leftOut[reason](count)).join(', ')}.`,
  noCutPoints:
    'No Scale says from which score each rating begins (column Evidence From), so scores are not compared with ratings.',
  someCutPoints:
    'For some roles no Scale says from which score each rating begins (column Evidence From): their scores are not compared with ratings.',
  draft: 'Scores are a draft, since targets are proposed from your own data: ratings are not compared with them.',
  separate:
    'No guideline is given, so ratings are compared with one another, within a role family and level. The setting calibrate.crossRole = yes compares all.',
  unknownCovariates: (names: readonly string[]) =>
    `calibrate.covariates names ${names.join(', ')}, which is no column of Ratings or People: it counts for nothing.`,
  manyRatings: 'Ratings take too many different values to be steps of a scale, so they are not counted by step.',
} as const
