import { spearman } from '../../statistics/spearman.ts'
import { type MarginTest, stuartMaxwell } from '../agreement/marginalHomogeneity.ts'
import { distributionShift } from '../distribution/distributionShift.ts'
import type { Move } from './move.ts'
import { type Overtaken, overtaken } from './overtaken.ts'
import { signTest } from './signTest.ts'

export interface MovesOfRater {
  readonly rater: string
  readonly n: number
  readonly up: number
  readonly down: number
  /** The sum of all moves, in steps. */
  readonly steps: number
  /** Of the sign test; null for fewer than six moves. */
  readonly p: number | null
}

/** A figure before and after calibration; null where it cannot be computed. */
export interface BeforeAfter {
  readonly before: number | null
  readonly after: number | null
}

export interface MovesAudit {
  readonly n: number
  readonly moved: number
  readonly raters: readonly MovesOfRater[]
  /** People by rating before (rows) and after (columns). */
  readonly table: readonly (readonly number[])[]
  /** Whether both use the scale alike; null where nobody moved. */
  readonly margins: MarginTest | null
  /** The rank correlation of ratings and scores. More of it is no success in itself, since metrics are incomplete. */
  readonly agreement: BeforeAfter
  /** The distance to the guideline, in steps a rating would move on average; null without a guideline. */
  readonly distance: BeforeAfter
  /** People moved without a reason. */
  readonly withoutReason: readonly string[]
  readonly overtaken: readonly Overtaken[]
  /** Who moved at least half of all that moved, six or more; null where nobody did or it is not known. */
  readonly mainMover: string | null
}

export interface AuditOptions {
  /** The steps of the scale. */
  readonly steps: number
  /** The share of each step that is expected, summing to 1, or null. */
  readonly guideline: readonly number[] | null
  /** Scores no further apart than this may stand in either order, in points. */
  readonly zone: number
}

const leastOfMover = 6

/** What calibration changed, of people who were rated both before and after it. Raters stand in the order of their people. */
export function auditMoves(moves: readonly Move[], { steps, guideline, zone }: AuditOptions): MovesAudit {
  const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0))
  for (const { before, after } of moves) table[before]![after]! += 1
  const moved = moves.filter(({ before, after }) => before !== after)
  const scored = moves.filter(({ score }) => score !== null)
  const scores = scored.map(({ score }) => score!)
  const columns = table.map((_, k) => table.reduce((sum, row) => sum + row[k]!, 0))
  const rows = table.map(row => row.reduce((sum, count) => sum + count, 0))
  const distanceOf = (counts: readonly number[]) =>
    guideline === null ? null : (distributionShift(counts, guideline)?.steps ?? null)
  return {
    n: moves.length,
    moved: moved.length,
    raters: [...new Set(moves.map(({ rater }) => rater))].map(rater => movesOf(rater, moves)),
    table,
    margins: stuartMaxwell(table),
    agreement: {
      before:
        spearman(
          scored.map(({ before }) => before),
          scores,
        )?.rho ?? null,
      after:
        spearman(
          scored.map(({ after }) => after),
          scores,
        )?.rho ?? null,
    },
    distance: { before: distanceOf(rows), after: distanceOf(columns) },
    withoutReason: moved.filter(({ reason }) => reason.trim() === '').map(({ person }) => person),
    overtaken: overtaken(moves, zone),
    mainMover: mainMoverOf(moved),
  }
}

function movesOf(rater: string, moves: readonly Move[]): MovesOfRater {
  const own = moves.filter(move => move.rater === rater)
  const up = own.filter(({ before, after }) => after > before).length
  const down = own.filter(({ before, after }) => after < before).length
  return {
    rater,
    n: own.length,
    up,
    down,
    steps: own.reduce((sum, { before, after }) => sum + after - before, 0),
    p: signTest(up, down),
  }
}

function mainMoverOf(moved: readonly Move[]): string | null {
  const counts = new Map<string, number>()
  for (const { movedBy } of moved) if (movedBy !== '') counts.set(movedBy, (counts.get(movedBy) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] >= leastOfMover && most[1] * 2 >= moved.length ? most[0] : null
}
