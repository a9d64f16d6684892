import type { RatingStep } from '../../core/calibration/result/ratingStep.ts'

/** A step of the scale as people read it: its number with its name, where it has one. */
export function stepText({ rating, label }: RatingStep): string {
  return label === String(rating) ? label : `${rating} ${label}`
}

/** A rating as people read it. */
export function ratingText(steps: readonly RatingStep[], rating: number): string {
  const step = steps.find(each => each.rating === rating)
  return step === undefined ? String(rating) : stepText(step)
}
