import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Edit } from '../../cells/edit.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { LogRow } from '../../commands/logRow.ts'
import type { Evaluation } from '../../evaluate.ts'
import type { KeptApart } from '../keptApart.ts'
import { logSheet } from '../logSheet.ts'
import { type OutputContext, outputContext } from '../outputContext.ts'
import { problemsSheet } from '../problemsSheet.ts'
import type { OutputSheet } from '../sheet.ts'
import { agendaSheet } from './agendaSheet.ts'
import { agreementSheet } from './agreementSheet.ts'
import { countedGroups } from './countedGroups.ts'
import { distributionSheet } from './distributionSheet.ts'
import { fairnessSheet } from './fairnessSheet.ts'
import { gridSheet, listPlace } from './gridSheet.ts'
import { movesSheet } from './movesSheet.ts'
import { ratedList } from './ratedList.ts'
import { ratersSheet } from './ratersSheet.ts'

/**
 * What a workbook becomes when ratings were compared: Distribution, Calibration Grid, Moves, Problems and one more line of
 * the log, each where there is something to fill it. `also` holds what is kept apart and was asked for.
 */
export function writeCalibration(
  evaluation: Evaluation,
  snapshot: Snapshot,
  calibration: Calibration,
  log: LogRow,
  also: ReadonlySet<KeptApart> = new Set(),
): readonly Edit[] {
  const context = outputContext(evaluation, snapshot, log.at)
  const sheets = [
    ...countedSheets(calibration, context),
    ...sheetsApart(calibration, context, also),
    movesSheet(calibration, evaluation.scoring.cycle.name, snapshot),
    problemsSheet(context, also),
    logSheet(log, snapshot),
  ]
  return sheets.flatMap((sheet): readonly Edit[] => (sheet === null ? [] : [{ kind: 'writeSheet', sheet }]))
}

/** Distribution and the grids, which count the same list of people. */
function countedSheets(calibration: Calibration, context: OutputContext): readonly OutputSheet[] {
  const { all, grids, sets } = countedGroups(calibration)
  if (grids.length === 0) return []
  const list = ratedList(calibration, all, context)
  const grid = gridSheet(calibration, grids, list, context)
  if (sets.length === 0) return [grid]
  return [distributionSheet(calibration, sets, listPlace(calibration, list, context), context), grid]
}

function sheetsApart(
  calibration: Calibration,
  context: OutputContext,
  also: ReadonlySet<KeptApart>,
): readonly OutputSheet[] {
  const { fairness } = calibration
  return [
    ...(also.has('raters') ? [ratersSheet(calibration, context)] : []),
    ...(also.has('agreement') ? [agreementSheet(calibration, context)] : []),
    ...(also.has('agenda') ? [agendaSheet(calibration, context)] : []),
    ...(also.has('fairness') && fairness !== null ? [fairnessSheet(fairness, calibration, context)] : []),
  ]
}
