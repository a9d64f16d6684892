import ln from '@stdlib/math-base-special-ln'
import type { CrossedSums } from './crossedSums.ts'
import type { RatingModel } from './ratingModel.ts'

/** The sums of a crossed set with people eliminated: W = I − Σ κ z z' over people, with κ = θ²/(1 + nθ²). */
export interface WithoutPeople {
  /** Z'WZ over raters, row by row; only its lower triangle is filled. */
  readonly information: Float64Array
  /** Z'WX, one rater after another. */
  readonly crossDesign: Float64Array
  /** Z'Wr. */
  readonly crossResiduals: Float64Array
  readonly gramDesign: Float64Array
  readonly gramResiduals: Float64Array
  readonly gramSquare: number
  /** −ln |W|. */
  readonly logDeterminant: number
}

/** `theta` is σ_a/σ, how much people differ over how much ratings do. */
export function withoutPeople(model: RatingModel, sums: CrossedSums, theta: number): WithoutPeople {
  const { raterCount, width } = sums
  const information = new Float64Array(raterCount * raterCount)
  const crossDesign = new Float64Array(raterCount * width)
  const crossResiduals = new Float64Array(raterCount)
  model.raters.forEach((rater, i) => {
    information[rater * raterCount + rater] = information[rater * raterCount + rater]! + 1
    crossResiduals[rater] = crossResiduals[rater]! + model.residuals[i]!
    for (let k = 0; k < width; k++) {
      crossDesign[rater * width + k] = crossDesign[rater * width + k]! + model.design[k]![i]!
    }
  })
  const gramDesign = Float64Array.from(sums.gramDesign)
  const gramResiduals = Float64Array.from(sums.gramResiduals)
  let gramSquare = sums.gramSquare
  let logDeterminant = 0
  for (const person of sums.people) {
    const square = theta * theta
    const k = square / (1 + square * person.count)
    logDeterminant += ln(1 + square * person.count)
    gramSquare -= k * person.residuals * person.residuals
    for (let row = 0; row < width; row++) {
      const scaled = k * person.design[row]!
      gramResiduals[row] = gramResiduals[row]! - scaled * person.residuals
      for (let column = 0; column < width; column++) {
        gramDesign[row * width + column] = gramDesign[row * width + column]! - scaled * person.design[column]!
      }
    }
    for (const rater of person.raters) {
      const start = rater * raterCount
      crossResiduals[rater] = crossResiduals[rater]! - k * person.residuals
      for (let column = 0; column < width; column++) {
        crossDesign[rater * width + column] = crossDesign[rater * width + column]! - k * person.design[column]!
      }
      for (const other of person.raters) {
        if (other <= rater) information[start + other] = information[start + other]! - k
      }
    }
  }
  return { information, crossDesign, crossResiduals, gramDesign, gramResiduals, gramSquare, logDeterminant }
}
