import { partKey } from './detailColumns.ts'
import type { DetailMetric, Formulas } from './detailMetric.ts'
import type { DetailPlace } from './detailPlace.ts'
import type { LiveValue } from './detailValue.ts'
import { literal, numberLiteral } from './formula/literal.ts'
import { postFormula } from './formula/planCell.ts'
import { checked, passedOn, scoreAgain } from './formula/scoreAgain.ts'
import { weightedMean } from './formula/weightedMean.ts'
import type { OutputContext } from './outputContext.ts'

/** The value of a row as a formula over its cells, with what it is the mean of where that takes several. */
export function valueFormulas(
  { live, plan, observation, levelText }: DetailMetric,
  { own, across }: DetailPlace,
  partCount: number,
  context: OutputContext,
): Formulas {
  if (live === null) return []
  const judged = observation.basis.levels.length > 0
  const words = literal(levelText)
  const held = observation.level
  const level: Formulas = judged ? [['level', own('value')]] : []
  const inWords: Formulas =
    judged && held !== null && levelText !== null && words !== null
      ? [
          [
            'levelText',
            `IF(ISNUMBER(${own('value')}),IF(ABS(${own('value')}-${numberLiteral(held)})<1E-9,${words},${scoreAgain}),${own('value')})`,
          ],
        ]
      : []
  return [...means(live, plan.definition.percent, { own, across }, partCount, context), ...level, ...inWords]
}

function means(
  live: LiveValue,
  percent: boolean,
  { own, across }: Pick<DetailPlace, 'own' | 'across'>,
  partCount: number,
  context: OutputContext,
): Formulas {
  const [first] = live.parts
  if (first === undefined) return []
  if (live.parts.length === 1) {
    if (first.mean !== null) {
      const count: Formulas = live.counted ? [['n', checked(first.conditions, filled(first.weight))]] : []
      return [...count, ['value', checked(first.conditions, first.mean)]]
    }
    return [
      ['n', checked(first.conditions, filled(first.weight))],
      ['value', meanOf(own('n'), first.total)],
    ]
  }
  const parts = live.parts.flatMap((part, at): Formulas => {
    const weight = own(partKey('weight', at))
    return [
      [partKey('weight', at), checked(part.conditions, part.weight)],
      [partKey('value', at), meanOf(weight, part.total)],
      ...partPlan(live, at, percent, own, context),
    ]
  })
  const weights = across(partKey('weight', 0), partKey('weight', partCount - 1))
  const values = across(partKey('value', 0), partKey('value', partCount - 1))
  const count: Formulas = live.counted ? [['n', passedOn(weights, filled(`SUM(${weights})`))]] : []
  return [...parts, ...count, ['value', weightedMean(weights, values)]]
}

/** Without anything that counts there is no number of cases. */
function filled(weight: string): string {
  return `IF(${weight}=0,"",${weight})`
}

/** What is said of the weight is passed on; without weight there is no mean. */
function meanOf(weight: string, total: string): string {
  return `IF(ISNUMBER(${weight}),IF(${weight}=0,"",IFERROR((${total})/${weight},${scoreAgain})),${weight})`
}

function partPlan(
  live: LiveValue,
  at: number,
  percent: boolean,
  own: DetailPlace['own'],
  { cells }: OutputContext,
): Formulas {
  const goalposts = live.parts[at]!.goalposts
  if (!live.segmented || goalposts === null) return []
  return (['floor', 'target', 'stretch'] as const).flatMap((name): Formulas => {
    const formula = postFormula(goalposts.sources[name], own(partKey('target', at)), percent, cells)
    return formula === null ? [] : [[partKey(name, at), formula]]
  })
}
