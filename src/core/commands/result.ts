import type { Calibration } from '../calibration/result/calibration.ts'
import type { Edit } from '../cells/edit.ts'
import type { Explanation } from '../explain/explanation.ts'
import type { Problem } from '../problems/problem.ts'
import type { DetailRow, ScoreRow } from '../scoring/scoring.ts'
import { version } from '../version.ts'
import { type CalibrationJson, calibrationJson } from './calibrationJson.ts'
import type {
  AgendaRow,
  AgreementRow,
  DistributionRow,
  FairnessRow,
  GridRow,
  MoveRow,
  RaterRow,
} from './calibrationRows.ts'
import type { LogRow } from './logRow.ts'
import { type ProblemRow, problemRow } from './problemRow.ts'
import type { View } from './view.ts'

/** The rows of each sheet that a command fills, keyed as in the sheet's contract; blanks are null, numbers unrounded. */
export interface Sheets {
  readonly scores?: readonly ScoreRow[]
  readonly detail?: readonly DetailRow[]
  readonly raters?: readonly RaterRow[]
  readonly distribution?: readonly DistributionRow[]
  readonly agreement?: readonly AgreementRow[]
  readonly fairness?: readonly FairnessRow[]
  readonly grid?: readonly GridRow[]
  readonly agenda?: readonly AgendaRow[]
  readonly moves?: readonly MoveRow[]
  readonly problems: readonly ProblemRow[]
  readonly log: readonly LogRow[]
}

/** What a run gives, as plain JSON. `sheets` is what output is made from; `view` is what a host shows. */
export interface CommandResult {
  readonly edits: readonly Edit[]
  readonly problems: readonly Problem[]
  readonly view: View
  readonly sheets: Sheets
  /** For a command that gives scores. */
  readonly explanation?: Explanation
  /** For a command that compares ratings. */
  readonly calibration?: Calibration
  readonly fingerprint: string
}

/** What `--json` gives. */
export interface ResultJson {
  readonly command: string
  readonly version: string
  readonly fingerprint: string
  readonly problems: readonly ProblemRow[]
  readonly sheets: Sheets
  /** What a comparison of ratings gives beside its sheets. */
  readonly statistics?: CalibrationJson
}

export function resultJson(command: string, { fingerprint, problems, sheets, calibration }: CommandResult): ResultJson {
  const statistics = calibration === undefined ? {} : { statistics: calibrationJson(calibration) }
  return { command, version, fingerprint, problems: problems.map(problemRow), sheets, ...statistics }
}
