/** One coefficient of a model. */
export interface FittedCoefficient {
  readonly name: string
  readonly value: number
  readonly se: number
}

/** What a model says about one rater, in steps of the scale. */
export interface FittedRater {
  readonly rater: string
  readonly n: number
  /** The predicted effect, its deviation given the coefficients, and with the coefficients uncertain. */
  readonly effect: number
  readonly conditionalSd: number
  readonly predictionSd: number
  /** δ, the effect less its mean over the raters compared, at the best fit and its deviation. */
  readonly difference: number
  readonly differenceSd: number
  /** δ averaged over the ratio of variances, its deviation, and the probabilities beyond the margin. */
  readonly averagedDifference: number
  readonly averagedSd: number
  readonly higher: number
  readonly lower: number
  readonly finding: string
}

/** One fitted model of ratings; variances in squared steps. */
export interface FittedModel {
  /** `A`: people and raters crossed; `B`: one factor, raters. */
  readonly model: 'A' | 'B'
  /** "rating ~ 1 + (1 | person) + (1 | rater)". */
  readonly formula: string
  readonly ratings: number
  readonly people: number
  readonly raters: readonly FittedRater[]
  /** σ_b/σ and, for crossed models, σ_a/σ. */
  readonly theta: number
  readonly personTheta: number | null
  readonly raterVariance: number
  readonly personVariance: number | null
  readonly residualVariance: number
  /** −2 ln of the restricted likelihood. */
  readonly criterion: number
  readonly coefficients: readonly FittedCoefficient[]
  /** σ_b averaged, with its points of 5, 50 and 95 %. */
  readonly averagedSpread: number
  readonly spreadPoints: readonly [number, number, number]
}

/** Figures that no sheet has a column for. Keys never change their meaning. */
export interface CalibrationStatistics {
  readonly seed: number
  readonly models: readonly FittedModel[]
}
