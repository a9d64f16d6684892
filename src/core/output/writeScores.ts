import type { Edit } from '../cells/edit.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { LogRow } from '../commands/logRow.ts'
import type { Evaluation } from '../evaluate.ts'
import { detailSheet } from './detailSheet.ts'
import type { KeptApart } from './keptApart.ts'
import { logSheet } from './logSheet.ts'
import { outputContext } from './outputContext.ts'
import { problemsSheet } from './problemsSheet.ts'
import { scoresSheet } from './scoresSheet.ts'

/**
 * What a workbook becomes when scores are written into it: Scores, Score Detail, Problems and one more line of the log.
 * `also` holds what is kept apart and was asked for.
 */
export function writeScores(
  evaluation: Evaluation,
  snapshot: Snapshot,
  log: LogRow,
  also: ReadonlySet<KeptApart> = new Set(),
): readonly Edit[] {
  const context = outputContext(evaluation, snapshot, log.at)
  const detail = detailSheet(context)
  const sheets = [scoresSheet(context, detail), detail.sheet, problemsSheet(context, also), logSheet(log, snapshot)]
  return sheets.map(sheet => ({ kind: 'writeSheet', sheet }))
}
