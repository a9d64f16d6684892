import type { Rating } from '../tables/ratings.ts'
import type { ScaleRating } from '../tables/scale.ts'
import { parseRating } from '../values/parseRating.ts'
import { defaultScale } from './band.ts'

/**
 * The rows of Scale by which ratings are read. Where there is no Scale, words are used ("Meets", "4 - Exceeds"), and all
 * ratings can be read by the default one, it is that, 1 to 4; from which score one begins is not known then.
 */
export function ratingScaleRows({
  scale,
  ratings,
}: {
  readonly scale: readonly ScaleRating[]
  readonly ratings: readonly Rating[]
}): readonly ScaleRating[] {
  if (scale.length > 0) return scale
  const given = ratings.flatMap(({ rating, calibrated }) => [rating, calibrated]).filter(cell => cell !== null)
  const parsed = given.map(cell => parseRating(cell, defaultSteps))
  const isWord = (cell: string | number, at: number) =>
    typeof cell === 'string' && /\p{L}/u.test(cell) && parsed[at]!.state === 'value'
  return given.some(isWord) && parsed.every(({ state }) => state !== 'invalid') ? defaultRows : []
}

const defaultRows = defaultScale.map(({ label }, at): ScaleRating => {
  const nowhere = { sheet: '', row: -1, cells: {} }
  return { rating: at + 1, label, role: null, guideline: null, evidenceFrom: null, at: nowhere }
})

const defaultSteps = defaultScale.map(({ label }, at) => ({ rating: at + 1, label }))
