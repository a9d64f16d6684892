import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Reading, ScorecardColumn } from '../tables/reading.ts'
import type { RubricLevel } from '../tables/rubric.ts'
import type { Weight } from '../tables/weights.ts'
import { grouped, pairKey } from './grouped.ts'
import type { MetricDefinition } from './metricPlan.ts'
import { type Posts, postNames, readPosts } from './posts.ts'
import type { Step } from './step.ts'

/** Goalposts that hold from a day on; null: always. */
export interface DatedPosts {
  readonly from: number | null
  readonly posts: Posts
}

/** What the plan rows of a scorecard say of one metric, in the order of the scorecards' periods. */
export interface ScorecardPosts {
  readonly column: ScorecardColumn
  readonly posts: Posts
}

/** Every place of the workbook that says something of goalposts, read once, by metric or by person and metric. */
export interface PlanSources {
  readonly checkIns: ReadonlyMap<string, readonly DatedPosts[]>
  readonly overrides: ReadonlyMap<string, readonly DatedPosts[]>
  readonly weights: ReadonlyMap<string, readonly (DatedPosts & { readonly row: Weight })[]>
  readonly scorecards: ReadonlyMap<string, readonly ScorecardPosts[]>
  readonly metrics: ReadonlyMap<string, Posts>
  readonly rubrics: ReadonlyMap<string, readonly RubricLevel[]>
}

export function planSources(reading: Reading, definitions: ReadonlyMap<string, MetricDefinition>): Step<PlanSources> {
  const findings: ReadingFinding[] = []
  const { checkIns, overrides, weights, metrics, rubric } = reading.tables
  const unitOf = (metric: string) => {
    const definition = definitions.get(metric)
    return definition?.row?.unit ?? (definition?.percent ? '%' : null)
  }
  const read = (metric: string, raw: Parameters<typeof readPosts>[0]) => {
    const { value, findings: noticed } = readPosts(raw, unitOf(metric), metric)
    findings.push(...noticed)
    return value
  }
  const ofRow = (row: PlanRow) => read(row.metric, rawPosts(row))
  const value: PlanSources = {
    checkIns: byDay(
      checkIns.flatMap(({ employeeId, metric, date, targetNew, at }) => {
        if (metric === null) return []
        const posts = read(metric, { target: { value: targetNew, cell: at.cells.targetNew ?? null } })
        return posts === null ? [] : [{ key: pairKey(employeeId, metric), from: date, posts }]
      }),
    ),
    overrides: byDay(
      overrides.flatMap(row => {
        const posts = ofRow(row)
        return posts === null ? [] : [{ key: pairKey(row.employeeId, row.metric), from: row.from, posts }]
      }),
    ),
    weights: grouped(
      weights.flatMap(row => {
        const posts = ofRow(row)
        return posts === null ? [] : [{ from: row.effectiveFrom, posts, row }]
      }),
      ({ row }) => row.metric,
    ),
    scorecards: grouped(
      inPeriodOrder(reading.scorecardColumns).flatMap(column => {
        const posts = columnPosts(column)
        return posts === null ? [] : [{ column, posts }]
      }),
      ({ column }) => column.metric,
    ),
    metrics: new Map(
      metrics.flatMap(row => {
        const posts = ofRow(row)
        return posts === null ? [] : [[row.metric, posts] as const]
      }),
    ),
    rubrics: grouped(rubric, row => row.metric),
  }
  return { value, findings }
}

/** Columns by the first day of their period, those without one first; a sheet's own order stands within. */
export function inPeriodOrder(columns: readonly ScorecardColumn[]): readonly ScorecardColumn[] {
  return [...columns].sort((one, other) => (one.period?.from ?? 0) - (other.period?.from ?? 0))
}

interface PlanRow extends Readonly<Partial<Record<(typeof postNames)[number], string | number | null>>> {
  readonly metric: string
  readonly at: { readonly cells: Readonly<Partial<Record<string, CellRef>>> }
}

function rawPosts(row: PlanRow) {
  return Object.fromEntries(
    postNames.map(name => [name, { value: row[name] ?? null, cell: row.at.cells[name] ?? null }]),
  )
}

/** By key, each in the order of its days; of two on one day the lower target comes last and so holds. */
function byDay(
  entries: readonly (DatedPosts & { readonly key: string })[],
): ReadonlyMap<string, readonly DatedPosts[]> {
  const sorted = [...entries].sort(
    (one, other) => (one.from ?? 0) - (other.from ?? 0) || (other.posts.target ?? 0) - (one.posts.target ?? 0),
  )
  return grouped(sorted, entry => entry.key)
}

function columnPosts({ floor, target, stretch }: ScorecardColumn): Posts | null {
  const given = [floor, target, stretch].flatMap(post => (post === null ? [] : [post.cell]))
  if (given.length === 0) return null
  return {
    floor: floor?.value ?? null,
    target: target?.value ?? null,
    stretch: stretch?.value ?? null,
    rangeLow: null,
    rangeHigh: null,
    ceiling: null,
    cells: given,
    at: {
      ...(floor === null ? {} : { floor: floor.cell }),
      ...(target === null ? {} : { target: target.cell }),
      ...(stretch === null ? {} : { stretch: stretch.cell }),
    },
    proposed: false,
  }
}
