import type { PostCell, PostSource } from '../scoring/postSource.ts'
import { type DetailMetric, type Formulas, isFixed } from './detailMetric.ts'
import type { DetailPlace } from './detailPlace.ts'
import { plainFormula, postFormula, weightFormula } from './formula/planCell.ts'
import { orAgain, scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'

/** The plan of one row of Score Detail; `number` tells the plans apart, null: none of it is a formula. */
export interface PlanRow {
  readonly number: number | null
  readonly formulas: Formulas
}

/** Gives each row its plan: the first row with a plan reads the user's cells, the others take it from that row. */
export function planReader(context: OutputContext): (metric: DetailMetric, place: DetailPlace, row: number) => PlanRow {
  const taken = new Map<string, PlanRow>()
  let count = 0
  return (metric, place, row) => {
    const key = planKey(metric)
    const known = taken.get(key)
    if (known !== undefined) return known
    const formulas = planFormulas(metric, place, context)
    const number = formulas.length === 0 ? null : count + 1
    if (number !== null) count = number
    const same = `${place.other('plan', row)}=${place.own('plan')}`
    taken.set(key, {
      number,
      formulas: formulas.map(([column]) => [column, orAgain(`IF(${same},${place.other(column, row)},${scoreAgain})`)]),
    })
    return { number, formulas }
  }
}

/** All that the formulas of a plan are made from. */
function planKey(metric: DetailMetric): string {
  const { plan, observation } = metric
  const { definition, weightGiven, weight, weightCell } = plan
  const { floor, target, stretch, rangeLow, rangeHigh, ceiling } = observation.goalposts.sources
  const posts = [floor, target, stretch, rangeLow, rangeHigh, ceiling].map(sourceKey).join('|')
  const weighs = weightGiven ? postKey({ value: weight, cell: weightCell }) : ''
  return `${isFixed(metric)}|${definition.metric}|${weighs}|${posts}`
}

function sourceKey(source: PostSource | undefined): string {
  if (source === undefined) return ''
  return source.along === null
    ? postKey(source)
    : `${postKey(source)} ${source.along.how} ${postKey(source.along.base)}`
}

function postKey({ value, cell }: PostCell): string {
  return cell === null ? String(value) : `${value} ${cell.row} ${cell.column} ${cell.sheet}`
}

function planFormulas(metric: DetailMetric, { own }: DetailPlace, { cells, live }: OutputContext): Formulas {
  if (!live) return []
  const { plan, observation } = metric
  const { sources } = observation.goalposts
  const { percent, direction, row } = plan.definition
  const names = [
    'floor',
    'target',
    'stretch',
    ...(direction === 'range' ? (['rangeLow', 'rangeHigh', 'ceiling'] as const) : []),
  ] as const
  const posts = (isFixed(metric) ? [] : names).flatMap((name): Formulas => {
    const formula = postFormula(sources[name], own('target'), percent, cells)
    return formula === null ? [] : [[name, formula]]
  })
  const weight = plan.weightGiven ? weightFormula(plan.weightCell, plan.weight, cells) : null
  const cap = row?.cap == null ? null : plainFormula({ value: row.cap, cell: row.at.cells.cap ?? null }, cells)
  return [
    ...posts,
    ...(weight === null ? [] : [['weight', weight] as const]),
    ...(cap === null ? [] : [['capGiven', cap] as const]),
  ]
}
