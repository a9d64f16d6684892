import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { sum } from '../statistics/sum.ts'
import type { Reading } from '../tables/reading.ts'
import { compareKeys } from '../values/compareKeys.ts'
import type { Cycle } from './cycle.ts'
import { nameKey } from './nameKey.ts'
import { inPeriodOrder } from './planSources.ts'
import { mostSpecific } from './specificity.ts'
import type { Subject } from './subject.ts'
import { onlyRole } from './subjectsOf.ts'
import { weightNumber } from './weightNumber.ts'
import { isWhole, scaleOf } from './weightScale.ts'

/** A weight as written: null is a blank. */
export interface Written {
  readonly metric: string
  readonly weight: number | null
  readonly cell: CellRef | null
  readonly from: number | null
}

/** The weights that are written for a role, one for each metric. */
export interface WrittenPlan {
  /** Whose weights: "Support", "Support, level 2". */
  readonly of: string
  readonly rows: readonly Written[]
}

/** The rows of Weights that hold for a subject on the cycle's last day; null: there is none for its role. */
export function fromTable(
  subject: Subject,
  reading: Reading,
  cycle: Cycle,
  findings: ReadingFinding[],
): WrittenPlan | null {
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const candidates = reading.tables.weights.filter(
    row => nameKey(row.role) === nameKey(subject.role) && (row.effectiveFrom ?? 0) <= end,
  )
  const { picked, rivals } = mostSpecific(candidates, subject)
  if (picked.length === 0) return null
  const rows = picked.map(row => ({
    metric: row.metric,
    weight: weightNumber(row.weight, row.at.cells.weight ?? null, row.metric, findings),
    cell: row.at.cells.weight ?? null,
    from: row.effectiveFrom,
  }))
  for (const [row, rival] of rivals) {
    if (row.weight === rival.weight) continue
    findings.push({
      rule: 'weight-twice',
      cell: rival.at.cells.weight ?? null,
      related: row.at.cells.weight === undefined ? [] : [row.at.cells.weight],
      metric: row.metric,
      message: `${row.metric} has two weights in ${row.role}: ${row.weight ?? 'blank'} and ${rival.weight ?? 'blank'}. Until one is removed, ${row.weight ?? 'blank'} is used.`,
    })
  }
  const level = picked.some(row => row.level !== null) ? `, level ${subject.level}` : ''
  const team = picked.some(row => row.team !== null) ? `, team ${subject.team}` : ''
  return { of: `${picked[0]!.role}${level}${team}`, rows: latestPlan(rows) }
}

/**
 * A changed plan is written either as the rows that changed or as a whole new set of rows with one date. The rows of
 * the latest date are the whole plan where they sum to 100 by themselves and all rows together do not.
 */
function latestPlan(rows: readonly Written[]): readonly Written[] {
  const latest = rows.reduce((day, row) => Math.max(day, row.from ?? 0), 0)
  const newest = rows.filter(row => (row.from ?? 0) === latest)
  return !sumsTo100(rows) && sumsTo100(newest) ? newest : rows
}

function sumsTo100(rows: readonly Written[]): boolean {
  const weights = rows.map(row => row.weight ?? 0)
  return isWhole(sum(weights) * scaleOf(weights))
}

/** The Weight rows of scorecards; null: none has one. */
export function fromScorecards(subject: Subject, reading: Reading, cycle: Cycle): WrittenPlan | null {
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const columns = inPeriodOrder(reading.scorecardColumns).filter(
    ({ role, period }) =>
      (role === null || nameKey(role) === nameKey(subject.role)) && (period === null || period.from <= end),
  )
  if (!columns.some(({ weight }) => weight !== null)) return null
  const rows = new Map<string, Written>()
  for (const { metric, weight, cell } of columns) {
    if (weight !== null) rows.set(metric, { metric, weight: weight.value, cell: weight.cell, from: null })
    else if (!rows.has(metric)) rows.set(metric, { metric, weight: null, cell, from: null })
  }
  const of = subject.role === onlyRole ? 'the scorecard' : subject.role
  return { of, rows: [...rows.values()].sort((one, other) => compareKeys(one.metric, other.metric)) }
}
