import type { Cell } from '../cells/cell.ts'
import { pointsOf } from '../scoring/normalize.ts'
import { isPlan } from '../scoring/planError.ts'
import type { ScoredSubject } from '../scoring/scoring.ts'
import { planCells } from '../scoring/segments.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { sum } from '../statistics/sum.ts'
import { partKey } from './detailColumns.ts'
import { type DetailMetric, isFixed } from './detailMetric.ts'
import type { ValuePart } from './detailValue.ts'
import type { OutputContext } from './outputContext.ts'
import type { PlanRow } from './planFormulas.ts'

/** Takes what the cell of a column shows. */
export type SetValue = (key: string, value: Cell) => void

/** What the cells of a row of Score Detail show, as the workbook stands. */
export function detailValues(
  subject: ScoredSubject,
  at: number,
  index: number,
  metric: DetailMetric,
  plan: PlanRow,
  context: OutputContext,
  set: SetValue,
): void {
  const row = subject.detail[index]!
  set('name', subject.score.name)
  for (const key of shown) set(key, row[key])
  // A group says something only where there is another one.
  if (metric.person.grouped) set('group', row.group)
  set('note', noteOf(row.note, metric, context))
  set('cells', listed(row.cells))
  if (context.live) helperValues(subject, at, index, metric, plan, context, set)
}

const shown = [
  'person',
  'role',
  'metric',
  'kind',
  'direction',
  'value',
  'n',
  'periods',
  'asOf',
  'floor',
  'target',
  'stretch',
  'level',
  'levelText',
  'points',
  'cap',
  'weight',
  'effectiveWeight',
  'contribution',
  'source',
  'reason',
] as const

function noteOf(note: string | null, metric: DetailMetric, { live }: OutputContext): string | null {
  const fixed = metric.live?.fixed ?? 0
  const entered =
    fixed === 0
      ? null
      : `${fixed} ${fixed === 1 ? 'measurement was' : 'measurements were'} not plain numbers and entered as read`
  const stands = live ? standsNote(metric) : null
  return [note, entered, stands].filter(each => each !== null).join('; ') || null
}

/** What is no formula does not follow the workbook, which has to be said. */
function standsNote(metric: DetailMetric): string | null {
  if (isFixed(metric)) return 'value and points are values: score again after a change'
  const { live, observation } = metric
  return live === null && observation.value !== null ? 'the value is no formula: score again after a change' : null
}

/** What formulas of the row stand on. */
function helperValues(
  subject: ScoredSubject,
  at: number,
  index: number,
  metric: DetailMetric,
  plan: PlanRow,
  context: OutputContext,
  set: SetValue,
): void {
  const { definition } = metric.plan
  const { observation, live } = metric
  if (definition.direction === 'range')
    for (const key of ['rangeLow', 'rangeHigh', 'ceiling'] as const) set(key, observation.goalposts[key])
  if (definition.row?.cap != null) {
    set('capGiven', definition.row.cap)
    if (metric.pairRow !== null) set('earned', observation.points)
  }
  if (metric.isAsked && observation.belowFloor !== null) set('belowFloor', Number(observation.belowFloor))
  set('most', mostOf(metric, subject))
  set('plan', plan.number)
  set('subject', at + 1)
  if (metric.person.weighed) weightValues(subject, index, metric, context, set)
  if (live === null || live.parts.length < 2) return
  for (const [number, part] of live.parts.entries()) partValues(part, number, metric, context, set)
}

/** The most points that a metric can earn, after the cap that is in force. */
function mostOf({ plan, observation }: DetailMetric, subject: ScoredSubject): number {
  const { cap, pairedWith } = plan.definition.row ?? { cap: null, pairedWith: null }
  if (cap === null) return observation.most
  const pair = subject.plan.findIndex(({ definition }) => definition.metric === pairedWith)
  return subject.observations[pair]?.belowFloor === true
    ? Math.min(observation.most, Math.max(0, cap))
    : observation.most
}

function weightValues(
  subject: ScoredSubject,
  index: number,
  { person: { grouped } }: DetailMetric,
  { evaluation }: OutputContext,
  set: SetValue,
): void {
  const { plan, detail } = subject
  const applicable = (at: number) => (applies(subject, at) ? Math.max(0, plan[at]!.weight) : 0)
  const observed = (at: number) => (detail[at]!.points === null ? 0 : applicable(at))
  set('applicable', applicable(index))
  set('observed', observed(index))
  if (!grouped && index > 0) return
  const all = plan.map((_, at) => at)
  const share = (at: number) => {
    const group = all.filter(each => plan[each]!.group === plan[at]!.group)
    const measured = sum(group.map(observed))
    return measured === 0 ? 0 : (observed(at) * sum(group.map(applicable))) / measured
  }
  if (grouped) set('share', share(index))
  if (index > 0) return
  const [sumApplicable, sumObserved] = [sum(all.map(applicable)), sum(all.map(observed))]
  const { coverageMinimum } = evaluation.settings.values
  const enough = sumObserved > 0 && sumObserved >= (coverageMinimum - tolerance) * sumApplicable
  set('sumApplicable', sumApplicable)
  set('sumObserved', sumObserved)
  if (enough) set('divisor', sum(all.map(grouped ? share : observed)))
}

function applies({ observations }: ScoredSubject, at: number): boolean {
  const { standing } = observations[at]!
  return standing === 'observed' || standing === 'missing'
}

function partValues(
  { goalposts, held }: ValuePart,
  number: number,
  { live, plan: { definition } }: DetailMetric,
  { scale }: OutputContext,
  set: SetValue,
): void {
  const value = held.weight === 0 ? null : held.total / held.weight
  set(partKey('weight', number), held.weight)
  set(partKey('value', number), value)
  if (live?.segmented !== true || goalposts === null) return
  for (const name of ['floor', 'target', 'stretch'] as const) set(partKey(name, number), goalposts[name])
  const plan = planCells(goalposts, definition.direction)
  if (value !== null && plan !== null && isPlan(plan)) set(partKey('points', number), pointsOf(value, plan, scale))
}

function listed(addresses: readonly string[]): string | null {
  if (addresses.length === 0) return null
  const more = addresses.length - most
  return addresses.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Cells that are listed; the formula names them all. */
const most = 24
