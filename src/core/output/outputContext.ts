import type { Snapshot } from '../cells/snapshot.ts'
import type { Evaluation } from '../evaluate.ts'
import type { PointScale } from '../scoring/planPoints.ts'
import { type WorkbookCells, workbookCells } from './formula/workbookCells.ts'
import { outputTitle } from './outputTitle.ts'
import type { OutputKey } from './sheet.ts'

/** What the sheets of a run are made from. */
export interface OutputContext {
  readonly evaluation: Evaluation
  readonly snapshot: Snapshot
  /** The time of the run, as ISO 8601 text. */
  readonly at: string
  readonly cells: WorkbookCells
  /** Formulas are written; false: there are too many rows, all are values. */
  readonly live: boolean
  readonly scale: PointScale
  readonly titleOf: (key: OutputKey) => string
}

export function outputContext(evaluation: Evaluation, snapshot: Snapshot, at: string): OutputContext {
  const { reading, settings } = evaluation
  const { pointsTarget, pointsStretch, formulasLimit } = settings.values
  return {
    evaluation,
    snapshot,
    at,
    cells: workbookCells(snapshot, reading),
    live: rowsOf(evaluation) <= formulasLimit,
    scale: { target: pointsTarget, stretch: Math.max(pointsTarget, pointsStretch) },
    titleOf: key => outputTitle(key, snapshot),
  }
}

/** The rows of Score Detail, and the rows of the workbook that hold measurements. */
function rowsOf({ reading: { facts }, scoring }: Evaluation): number {
  let rows = scoring.subjects.reduce((sum, { detail }) => sum + detail.length, 0)
  const seen = facts.sheets.map(() => new Set<number>())
  for (let i = 0; i < facts.length; i++) {
    const sheet = seen[facts.sheet[i]!]
    if (sheet === undefined || sheet.has(facts.row[i]!)) continue
    sheet.add(facts.row[i]!)
    rows += 1
  }
  return rows
}
