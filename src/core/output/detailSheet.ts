import type { MetricPlan } from '../scoring/metricPlan.ts'
import type { DetailRow, ScoredSubject } from '../scoring/scoring.ts'
import { detailColumns, partKey } from './detailColumns.ts'
import { detailFormulas } from './detailFormulas.ts'
import { type DetailMetric, isFixed } from './detailMetric.ts'
import { detailPlace } from './detailPlace.ts'
import { liveValue } from './detailValue.ts'
import { firstLine } from './firstLine.ts'
import type { OutputContext } from './outputContext.ts'
import { firstRow, headerRow, headRows, inColumns, type RowCells } from './outputTable.ts'
import type { OutputCell, OutputColumn, OutputFormat, OutputSheet } from './sheet.ts'

/** Score Detail, and where its cells stand. */
export interface Detail {
  readonly sheet: OutputSheet
  readonly columnOf: (key: string) => number
  /** First and last row of a person in a role, by its place among the subjects; null: nothing is in its plan. */
  readonly rowsOf: (subject: number) => { readonly first: number; readonly last: number } | null
}

/** One row for each person and metric, with every number that a score is made of as a formula over the user's cells. */
export function detailSheet(context: OutputContext): Detail {
  const { subjects } = context.evaluation.scoring
  const partCount = partCountOf(subjects, context)
  const columns = detailColumns(partCount)
  const starts = startsOf(subjects)
  const columnNumbers = new Map(columns.map(({ key }, at) => [key, at]))
  const columnOf = (key: string) => columnNumbers.get(key)!
  // Each row is put in the order of the columns at once: ten thousands of them by name would fill the memory.
  const rows = subjects.flatMap((subject, at) =>
    rowsOfSubject(subject, at, starts[at]!, partCount, columnOf, columns, context),
  )
  const title = context.titleOf('DETAIL')
  // Formulas name columns by their place: with formulas every column stands, with values only what is filled.
  const stands = columns.map(
    ({ key }, column) =>
      context.live || always.includes(key) || rows.some(row => (row[column]?.value ?? null) !== null),
  )
  const shown = columns.filter((_, column) => stands[column])
  const first = firstLine('what each score is made of, metric by metric', context)
  const sheet: OutputSheet = {
    key: 'DETAIL',
    title,
    columns: shown,
    headerRow,
    rows: [
      ...headRows(first, shown),
      ...(context.live ? rows : rows.map(row => row.filter((_, column) => stands[column]))),
    ],
    frozen: { rows: firstRow, columns: 2 },
    conditionalFormats: [],
    chart: null,
    page: { landscape: true, fitToWidth: true, repeatRows: { first: headerRow, last: headerRow } },
  }
  return {
    sheet,
    columnOf,
    rowsOf: at => {
      const count = subjects[at]!.detail.length
      return count === 0 ? null : { first: starts[at]!, last: starts[at]! + count - 1 }
    },
  }
}

/** How many parts the longest mean has; 0: each fits into one formula. */
function partCountOf(subjects: readonly ScoredSubject[], context: OutputContext): number {
  let count = 0
  for (const { observations, plan } of subjects) {
    for (const [at, observation] of observations.entries()) {
      if (observation.basis.inside.length + observation.basis.levels.length <= alwaysFits) continue
      const live = liveValue(observation, plan[at]!.definition.direction === 'range', context)
      if (live !== null && live.parts.length > 1) count = Math.max(count, live.parts.length)
    }
  }
  return count
}

/** One measurement fits into a formula, whatever its keys are. */
const alwaysFits = 1

const always: readonly string[] = ['name', 'metric', 'value', 'points', 'weight']

function startsOf(subjects: readonly ScoredSubject[]): readonly number[] {
  let next = firstRow
  return subjects.map(({ detail }) => {
    const start = next
    next += detail.length
    return start
  })
}

function rowsOfSubject(
  subject: ScoredSubject,
  at: number,
  first: number,
  partCount: number,
  columnOf: (key: string) => number,
  columns: readonly OutputColumn[],
  context: OutputContext,
): OutputSheet['rows'] {
  const last = first + subject.detail.length - 1
  const metrics = subject.plan.map(plan => plan.definition.metric)
  const asked = askedMetrics(subject.plan)
  const total = subject.plan.reduce((sum, { weight }) => sum + weight, 0)
  const weighed = isWeighed(subject)
  return subject.detail.map((row, index) => {
    const plan = subject.plan[index]!
    const pair = metrics.indexOf(plan.definition.row?.pairedWith ?? '')
    const metric: DetailMetric = {
      plan,
      observation: subject.observations[index]!,
      levelText: row.levelText,
      live: liveValue(subject.observations[index]!, plan.definition.direction === 'range', context),
      pairRow: pair < 0 ? null : first + pair,
      asked: asked.has(plan.definition.metric),
      weighed,
      total,
    }
    const place = detailPlace(first + index, first, last, columnOf)
    const formulas = context.live ? detailFormulas(metric, place, partCount, context) : new Map<string, string>()
    return inColumns(rowCells(row, subject, at, metric, formulas, context), columns)
  })
}

/** Weights and contributions are formulas unless nothing that is filled in could give this person a score. */
export function isWeighed({ score, planReason }: ScoredSubject): boolean {
  return planReason === null && score.status !== 'excluded'
}

/** Metrics that cap another or close a gate when they are below their floor. */
function askedMetrics(plan: readonly MetricPlan[]): ReadonlySet<string> {
  return new Set(
    plan.flatMap(({ definition: { row, metric } }) => [
      ...(row?.cap != null && row.pairedWith !== null ? [row.pairedWith] : []),
      ...(row?.gateBand != null ? [metric] : []),
    ]),
  )
}

function rowCells(
  row: DetailRow,
  subject: ScoredSubject,
  at: number,
  metric: DetailMetric,
  formulas: ReadonlyMap<string, string>,
  context: OutputContext,
): RowCells {
  const { plan, observation, live } = metric
  const cells = new Map<string, OutputCell>()
  const set = (key: string, value: OutputCell['value'], more: Partial<OutputCell> = {}) => {
    const formula = formulas.get(key)
    if (value !== null || formula !== undefined)
      cells.set(key, { value, ...more, ...(formula === undefined ? {} : { formula }) })
  }
  const unit: { readonly format?: OutputFormat } = plan.definition.percent ? { format: 'percentOneDecimal' } : {}
  set('name', subject.score.name)
  for (const key of ['person', 'role', 'metric', 'kind', 'group', 'direction', 'periods', 'asOf'] as const)
    set(key, row[key])
  for (const key of ['value', 'floor', 'target', 'stretch'] as const) set(key, row[key], unit)
  for (const key of ['n', 'level', 'levelText', 'points', 'cap', 'weight', 'effectiveWeight'] as const)
    set(key, row[key])
  for (const key of ['contribution', 'source', 'reason'] as const) set(key, row[key])
  const fixed = live?.fixed ?? 0
  const entered =
    fixed === 0
      ? null
      : `${fixed} ${fixed === 1 ? 'measurement was' : 'measurements were'} not plain numbers and entered as read`
  const stands = context.live && isFixed(metric) ? 'value and points are values: score again after a change' : null
  set('note', [row.note, entered, stands].filter(note => note !== null).join('; ') || null)
  set('cells', shownCells(row.cells))
  if (!context.live) return cells
  for (const key of ['rangeLow', 'rangeHigh', 'ceiling'] as const)
    if (plan.definition.direction === 'range') set(key, observation.goalposts[key], unit)
  set('capGiven', plan.definition.row?.cap ?? null)
  const applies = observation.standing === 'observed' || observation.standing === 'missing'
  const weight = metric.weighed && applies ? Math.max(0, plan.weight) : metric.weighed ? 0 : null
  set('earned', formulas.has('earned') ? observation.points : null)
  set(
    'belowFloor',
    formulas.has('belowFloor') && observation.belowFloor !== null ? Number(observation.belowFloor) : null,
  )
  set('most', mostOf(metric, subject))
  set('applicable', weight)
  set('observed', weight === null ? null : row.points === null ? 0 : weight)
  set('share', null)
  set('subject', at + 1)
  live?.parts.forEach((part, index) => {
    if (live.parts.length < 2) return
    for (const name of ['weight', 'value', 'points'] as const) set(partKey(name, index), null)
    for (const name of ['floor', 'target', 'stretch'] as const)
      set(partKey(name, index), live.segmented ? (part.goalposts?.[name] ?? null) : null)
  })
  return cells
}

/** The most points that a metric can earn, after the cap that is in force. */
function mostOf({ plan, observation }: DetailMetric, subject: ScoredSubject): number {
  const { cap, pairedWith } = plan.definition.row ?? { cap: null, pairedWith: null }
  const pair = subject.plan.findIndex(({ definition }) => definition.metric === pairedWith)
  const capped = cap !== null && subject.observations[pair]?.belowFloor === true
  return capped ? Math.min(observation.most, Math.max(0, cap)) : observation.most
}

function shownCells(addresses: readonly string[]): string | null {
  if (addresses.length === 0) return null
  const more = addresses.length - most
  return addresses.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Cells that are listed; the formula names them all. */
const most = 24
