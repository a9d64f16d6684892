import type { RatingModel } from './ratingModel.ts'

/**
 * What the ratings say about their raters once all else is eliminated, turned so that its directions are independent:
 * with W the inverse covariance of ratings without raters (the unit matrix, or people eliminated) and Q' Z'WZ Q
 * diagonal. Everything later costs a few operations for each direction, whatever θ is.
 */
export interface ReducedModel {
  readonly ratingCount: number
  readonly raterCount: number
  /** Columns of the design. */
  readonly width: number
  readonly ordinary: readonly number[]
  /** The diagonal of Q'Z'WZQ; for one factor the number of ratings of each rater. */
  readonly information: Float64Array
  /** Q', one direction over all raters after another; null where each rater is a direction. */
  readonly directions: Float64Array | null
  /** Q'Z'WX, one direction after another. */
  readonly crossDesign: Float64Array
  /** Q'Z'Wr with r the residuals of least squares. */
  readonly crossResiduals: Float64Array
  /** X'WX, row by row. */
  readonly gramDesign: Float64Array
  /** X'Wr. */
  readonly gramResiduals: Float64Array
  /** r'Wr. */
  readonly gramSquare: number
  /** −ln |W|. */
  readonly logDeterminant: number
}

/** One factor: every rating has its rater and nothing else in common with another. */
export function reducedByRater(model: RatingModel): ReducedModel {
  return reducedByGroup(model, model.raters, model.raterCount)
}

/** The same for ratings that come in any groups, such as those of one person. */
export function reducedByGroup(model: RatingModel, groups: readonly number[], groupCount: number): ReducedModel {
  const width = model.design.length
  const information = new Float64Array(groupCount)
  const crossDesign = new Float64Array(groupCount * width)
  const crossResiduals = new Float64Array(groupCount)
  groups.forEach((group, i) => {
    information[group] = information[group]! + 1
    crossResiduals[group] = crossResiduals[group]! + model.residuals[i]!
    for (let k = 0; k < width; k++) {
      crossDesign[group * width + k] = crossDesign[group * width + k]! + model.design[k]![i]!
    }
  })
  return {
    ...plainGrams(model),
    ratingCount: model.ratings.length,
    raterCount: groupCount,
    width,
    ordinary: model.ordinary,
    information,
    directions: null,
    crossDesign,
    crossResiduals,
    logDeterminant: 0,
  }
}

/** X'X, X'r and r'r. */
export function plainGrams(model: RatingModel) {
  const width = model.design.length
  const gramDesign = new Float64Array(width * width)
  const gramResiduals = new Float64Array(width)
  let gramSquare = 0
  model.residuals.forEach((residual, i) => {
    gramSquare += residual * residual
    for (let row = 0; row < width; row++) {
      const value = model.design[row]![i]!
      gramResiduals[row] = gramResiduals[row]! + value * residual
      for (let column = 0; column < width; column++) {
        gramDesign[row * width + column] = gramDesign[row * width + column]! + value * model.design[column]![i]!
      }
    }
  })
  return { gramDesign, gramResiduals, gramSquare }
}
