import type { AgreementFigure } from '../calibration/result/agreementResult.ts'
import type { FairnessFigure } from '../calibration/result/fairnessResult.ts'

/**
 * The rows of the sheets of calibration, keyed as in the sheets' contract; blanks are null, numbers unrounded, shares 0 to 1,
 * differences in steps of the scale. Raters and people stand by the key they are known by.
 */
export interface RaterRow {
  readonly rater: string
  readonly n: number
  readonly meanRating: number | null
  readonly meanScore: number | null
  readonly difference: number | null
  readonly se: number | null
  readonly low: number | null
  readonly high: number | null
  readonly probability: number | null
  readonly finding: 'none' | 'some evidence' | 'clear evidence' | 'too few'
  readonly spread: number | null
  readonly spreadRatio: number | null
  readonly modalShare: number | null
  readonly note: string | null
}

/** `count_<rating>` and `expected_<rating>` for every step of the scale, as `count_4` or `count_3.5`. */
export type DistributionRow = {
  readonly group: string
  readonly kind: 'manager' | 'team' | 'level' | 'role'
  readonly n: number
  readonly steps: number | null
  readonly p: number | null
  readonly q: number | null
  readonly finding: 'too few' | 'none' | 'look here'
} & { readonly [count: `count_${string}` | `expected_${string}`]: number | null }

export type AgreementRow = AgreementFigure

export type FairnessRow = Omit<FairnessFigure, 'column' | 'wording'>

/** One cell of a grid. `suppressed`: the count does not leave the workbook. */
export interface GridRow {
  readonly rows: 'evidence' | 'rater' | 'potential'
  readonly row: string
  readonly rating: number
  readonly count: number
  readonly suppressed: boolean
}

export interface AgendaRow {
  readonly order: number
  readonly person: string
  readonly rater: string | null
  readonly rating: number | null
  readonly evidenceBand: string | null
  readonly gap: number | null
  readonly why: string
  readonly question: string
}

/** One line of the log of moves. `at` is a serial day. */
export interface MoveRow {
  readonly id: string
  readonly at: number | null
  readonly cycle: string
  readonly person: string
  readonly rater: string | null
  readonly before: number
  readonly after: number
  readonly reason: string | null
  readonly evidence: string | null
  readonly by: string | null
  readonly state: 'proposed' | 'agreed' | 'undone'
  readonly undoes: string | null
}
