import type { AgreementResult } from '../calibration/result/agreementResult.ts'
import type { Calibration } from '../calibration/result/calibration.ts'
import type { CalibrationStatistics } from '../calibration/result/calibrationStatistics.ts'
import type { DistributionSet } from '../calibration/result/distributionResult.ts'
import type { MovesResult } from '../calibration/result/movesResult.ts'
import type { SeverityResult } from '../calibration/result/severityResult.ts'
import type { SpreadResult } from '../calibration/result/spreadResult.ts'

/**
 * What `--json` gives of a comparison of ratings beside its sheets: the models, and every figure with what is said about
 * it. Who stands in which cell of a grid is not among it, since the file leaves the workbook.
 */
export interface CalibrationJson extends CalibrationStatistics {
  /** What to know first, line by line. */
  readonly first: readonly string[]
  readonly severity: SeverityResult
  readonly distribution: readonly Omit<DistributionSet, 'people'>[]
  readonly spread: SpreadResult
  /** Whom two raters rated differently, the widest gap first. */
  readonly differences: AgreementResult['differences']
  /** What fairness holds back, in words. */
  readonly suppressed: readonly string[]
  readonly moves: readonly MovesResult[] | null
}

export function calibrationJson(calibration: Calibration): CalibrationJson {
  const { statistics, first, severity, distribution, spread, agreement, fairness, moves } = calibration
  return {
    ...statistics,
    first,
    severity,
    distribution: distribution.map(({ people, ...set }) => set),
    spread,
    differences: agreement.differences,
    suppressed: fairness?.suppressed ?? [],
    moves,
  }
}
