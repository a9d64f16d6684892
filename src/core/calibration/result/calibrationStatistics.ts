import type { FleissKappa } from '../agreement/fleissKappa.ts'
import type { Intraclass } from '../agreement/intraclass.ts'
import type { MarginTest } from '../agreement/marginalHomogeneity.ts'
import type { SameAndNear } from '../agreement/sameAndNear.ts'
import type { KappaWeights, WeightedKappa } from '../agreement/weightedKappa.ts'
import type { ComparedGroup } from '../fairness/compareGroups.ts'
import type { MantelHaenszel } from '../fairness/mantelHaenszel.ts'
import type { GroupOutcomes } from '../fairness/pooledGroups.ts'
import type { StandardizedDifference } from '../fairness/standardizedDifference.ts'

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
  readonly identified: 'shared' | 'scores' | 'ratings only'
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
  /** What comes out if the scores measured with this reliability: the slope in steps for one point of score. */
  readonly sensitivity: readonly {
    readonly reliability: number
    readonly slope: number
    readonly raterVariance: number
    readonly residualVariance: number
    readonly raters: readonly { readonly rater: string; readonly effect: number; readonly finding: string }[]
  }[]
  /** Of a model with one factor: each rating against what the columns, and the rater, let expect. */
  readonly residuals: readonly {
    readonly person: string
    readonly rater: string
    readonly rating: number
    readonly expected: number
    readonly expectedOfRater: number
    readonly leverage: number
    readonly standardized: number | null
  }[]
}

/** A form of the intraclass correlation; what has no end is null, as in JSON. */
export type FiniteIntraclass = Pick<Intraclass, 'form' | 'above' | 'below'> & {
  readonly [Key in 'value' | 'ratio' | 'p' | 'low' | 'high']: number | null
}

/** Agreement of raters on the people they share, however few these are. */
export interface AgreementStatistics {
  /** People whom several rated, and whom all rated. */
  readonly subjects: number
  readonly ratedByAll: number
  readonly raters: readonly string[]
  /** All six forms, of people whom all rated. */
  readonly intraclass: readonly FiniteIntraclass[]
  readonly alpha: { readonly nominal: number | null; readonly ordinal: number | null; readonly interval: number | null }
  readonly fleissKappa: FleissKappa | null
  readonly kendallW: number | null
  readonly pairs: readonly {
    readonly raters: readonly [string, string]
    readonly agreement: SameAndNear
    readonly kappa: Readonly<Record<KappaWeights, WeightedKappa>>
    readonly stuartMaxwell: MarginTest | null
    readonly bowker: MarginTest | null
  }[]
}

/** An odds ratio with its exact interval at 95 %; null: without end. */
export interface FiniteOdds {
  readonly p: number
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
}

type CommonOdds = Omit<MantelHaenszel, 'exact'> & { readonly exact: FiniteOdds }

/** Groups of one column against the one with the highest rate; nothing of a group that is not shown. */
export interface FairnessStatistics {
  readonly column: string
  readonly outcome: string
  /** Null: everybody. */
  readonly stratum: string | null
  readonly reference: GroupOutcomes
  readonly groups: readonly (Omit<ComparedGroup, 'odds'> & {
    readonly odds: FiniteOdds
    /** How far the scores of the two lie apart; null where too few have one. */
    readonly scores: StandardizedDifference | null
    /** Group against reference within role and level, and with the two in each other's place; null for one stratum. */
    readonly strata: { readonly ofGroup: CommonOdds; readonly ofReference: CommonOdds } | null
  })[]
  /** The exact p of all shown groups together; null where there are too many tables to count. */
  readonly together: number | null
}

/** Figures that no sheet has a column for. Keys never change their meaning. */
export interface CalibrationStatistics {
  readonly seed: number
  readonly models: readonly FittedModel[]
  readonly agreement: AgreementStatistics
  readonly fairness: readonly FairnessStatistics[]
}
