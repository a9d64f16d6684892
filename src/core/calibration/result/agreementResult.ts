import type { Wording } from './wording.ts'

/** One figure of agreement or reliability, as a row of the sheet. */
export interface AgreementFigure {
  /** What was compared: "all raters", "Ann Lee and Bo Day", a metric, or a set of sub-criteria. */
  readonly set: string
  readonly subjects: number
  readonly raters: number
  readonly statistic: string
  readonly form: string | null
  /** Null: not informative, for the reason in `note`. */
  readonly value: number | null
  readonly se: number | null
  readonly low: number | null
  readonly high: number | null
  readonly note: string | null
}

export interface AgreementResult {
  /** Why there is no figure; null: there is. */
  readonly reason: string | null
  readonly figures: readonly AgreementFigure[]
  /** Whom two raters rated differently, the widest gap first. */
  readonly differences: readonly {
    readonly person: string
    readonly raters: readonly [string, string]
    readonly ratings: readonly [number, number]
  }[]
  readonly wording: Wording | null
}
