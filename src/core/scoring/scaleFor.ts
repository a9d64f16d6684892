import type { ScaleRating } from '../tables/scale.ts'
import type { ScaleStep } from '../values/parseRating.ts'
import { type Band, defaultScale, type Scale } from './band.ts'
import { nameKey } from './nameKey.ts'

/** The Scale rows of a role: its own where it has some, else those of every role. */
export function scaleRows(rows: readonly ScaleRating[], role: string): readonly ScaleRating[] {
  const own = rows.filter(row => row.role !== null && nameKey(row.role) === nameKey(role))
  return own.length > 0 ? own : rows.filter(row => row.role === null)
}

/**
 * The bands of a role: its Scale rows with Evidence From, and the lowest rating, which is open below and may leave the
 * cell blank. A Scale without any Evidence From names ratings only; the bands then are the default four.
 */
export function scaleFor(rows: readonly ScaleRating[], role: string): Scale {
  const steps = [...scaleRows(rows, role)].sort((one, other) => one.rating - other.rating)
  const bands = steps
    .filter((row, index) => row.evidenceFrom !== null || index === 0)
    .map((row): Band => ({ label: row.label ?? String(row.rating), from: row.evidenceFrom }))
  return bands.some(band => band.from !== null) ? bands : defaultScale
}

/** The ratings of a role with their labels, as a rating is read by them. */
export function ratingSteps(rows: readonly ScaleRating[], role: string): readonly ScaleStep[] {
  return scaleRows(rows, role).map(({ rating, label }) => ({ rating, label: label ?? String(rating) }))
}
