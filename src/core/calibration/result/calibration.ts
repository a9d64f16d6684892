import type { AgendaItem } from './agendaItem.ts'
import type { AgreementResult } from './agreementResult.ts'
import type { CalibrationStatistics } from './calibrationStatistics.ts'
import type { DistributionSet } from './distributionResult.ts'
import type { FairnessResult } from './fairnessResult.ts'
import type { MovesResult } from './movesResult.ts'
import type { RatedPerson } from './ratedPerson.ts'
import type { RatingGrid } from './ratingGrid.ts'
import type { RatingStep } from './ratingStep.ts'
import type { SeverityResult } from './severityResult.ts'
import type { SpreadResult } from './spreadResult.ts'

/**
 * Everything that comparing ratings gives, as plain JSON: what the sheets are written from and the pane shows.
 *
 * People and raters are known by keys (`person`, `rater`); `people` and `raters` hold their names. Ratings are codes of the
 * scale; shares and probabilities 0 to 1; differences in steps of the scale; scores in points. Every figure stands with its
 * n, and what may be said about it stands beside it as a `Wording`, complete, so that no host writes sentences of its own.
 */
export interface Calibration {
  /** The cycle in words, as on every output. */
  readonly cycle: string
  /** What to know first, such as which ratings were used or that bands are not compared with ratings; the same for all hosts. */
  readonly first: readonly string[]
  /** The steps that ratings are shown on; those of everybody's roles together where scales differ. */
  readonly steps: readonly RatingStep[]
  /** Whether the Scale says from which score a band begins; without, no gap is named and the pane asks for cut points. */
  readonly hasCutPoints: boolean
  /** Everybody of the cycle who was rated or scored, in the order of their keys. */
  readonly people: readonly RatedPerson[]
  /** Everybody who rated somebody, in the order of their keys; their people are those of `RatedPerson.rater`. */
  readonly raters: readonly { readonly rater: string; readonly name: string; readonly n: number }[]
  readonly severity: SeverityResult
  readonly distribution: readonly DistributionSet[]
  readonly grids: readonly RatingGrid[]
  readonly spread: SpreadResult
  readonly agreement: AgreementResult
  /** Null: no column is named in `fairness.groups`. */
  readonly fairness: FairnessResult | null
  /** Null: nobody has both a submitted and a calibrated rating. One for each scale. */
  readonly moves: readonly MovesResult[] | null
  readonly agenda: readonly AgendaItem[]
  /** The models behind the figures, for whoever wants to check them. */
  readonly statistics: CalibrationStatistics
}
