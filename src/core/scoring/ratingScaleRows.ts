import type { Rating } from '../tables/ratings.ts'
import type { ScaleRating } from '../tables/scale.ts'
import { defaultScale } from './band.ts'
import { nameKey } from './nameKey.ts'

/**
 * The rows of Scale by which ratings are read. Where there is no Scale and all ratings are words of the default one, these
 * are 1 to 4; from which score one begins is not known then.
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
  const isWord = (cell: string | number) => defaultScale.some(({ label }) => nameKey(label) === nameKey(String(cell)))
  return given.length > 0 && given.every(isWord) ? defaultRows : []
}

const defaultRows = defaultScale.map(({ label }, at): ScaleRating => {
  const nowhere = { sheet: '', row: -1, cells: {} }
  return { rating: at + 1, label, role: null, guideline: null, evidenceFrom: null, at: nowhere }
})
