export interface StepPlaces {
  readonly size: number
  /** How many places make one step. */
  readonly perStep: number
  readonly placeOf: (rating: number) => number
}

/**
 * Ratings as places on evenly spaced steps, from 0: whole ones each on its own step with those between that nobody gave,
 * halves on half steps; others in the order of their sizes.
 */
export function stepPlaces(ratings: readonly number[]): StepPlaces {
  const [least, most] = ratings.reduce(
    ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  for (const width of [1, 0.5]) {
    const size = (most! - least!) / width + 1
    const isEven = ratings.every(rating => Number.isInteger((rating - least!) / width))
    if (isEven && size <= mostSteps) return { size, perStep: 1 / width, placeOf: rating => (rating - least!) / width }
  }
  const values = [...new Set(ratings)].sort((one, other) => one - other)
  const places = new Map(values.map((value, place) => [value, place]))
  return { size: values.length, perStep: 1, placeOf: rating => places.get(rating)! }
}

const mostSteps = 101
