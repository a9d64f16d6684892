import type { RatingModel } from './ratingModel.ts'
import { plainGrams } from './reducedModel.ts'

/** What one person's ratings add up to. */
interface PersonSums {
  readonly count: number
  readonly raters: readonly number[]
  /** Σx over the person's ratings. */
  readonly design: Float64Array
  /** Σr. */
  readonly residuals: number
}

/** Sums over the ratings of a set in which people and raters cross; they hold whatever the variances are. */
export interface CrossedSums extends ReturnType<typeof plainGrams> {
  readonly ratingCount: number
  readonly raterCount: number
  readonly width: number
  readonly ordinary: readonly number[]
  readonly people: readonly PersonSums[]
}

export function crossedSums(model: RatingModel, people: readonly number[], personCount: number): CrossedSums {
  const width = model.design.length
  const ratingsOf = Array.from({ length: personCount }, (): number[] => [])
  people.forEach((person, i) => {
    ratingsOf[person]!.push(i)
  })
  return {
    ...plainGrams(model),
    ratingCount: model.ratings.length,
    raterCount: model.raterCount,
    width,
    ordinary: model.ordinary,
    people: ratingsOf.map(ratings => ({
      count: ratings.length,
      raters: ratings.map(i => model.raters[i]!),
      design: Float64Array.from(model.design, column => ratings.reduce((sum, i) => sum + column[i]!, 0)),
      residuals: ratings.reduce((sum, i) => sum + model.residuals[i]!, 0),
    })),
  }
}
