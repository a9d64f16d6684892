import type { Goalposts, MetricPlan } from '../scoring/metricPlan.ts'
import type { Observation } from '../scoring/observation.ts'
import { postNames } from '../scoring/posts.ts'
import { isWhole } from '../scoring/weightScale.ts'
import { partKey } from './detailColumns.ts'
import type { DetailPlace } from './detailPlace.ts'
import type { LiveValue } from './detailValue.ts'
import { literal, numberLiteral } from './formula/literal.ts'
import { plainFormula, postFormula, weightFormula } from './formula/planCell.ts'
import { belowFloorExpression, pointsExpression, rangePointsExpression } from './formula/points.ts'
import { checked, passedOn, scoreAgain } from './formula/scoreAgain.ts'
import type { OutputContext } from './outputContext.ts'

/** A metric of a person as its formulas need it. */
export interface DetailMetric {
  readonly plan: MetricPlan
  readonly observation: Observation
  readonly levelText: string | null
  readonly live: LiveValue | null
  /** The row of the metric that caps this one, where it is one of the same person's. */
  readonly pairRow: number | null
  /** Whether another metric or a gate asks if this one is below its floor. */
  readonly asked: boolean
  /** The person can have a score: weights and contributions are formulas. */
  readonly weighed: boolean
  /** The plan of the person, for its sum of weights. */
  readonly total: number
}

/** The formulas of one row of Score Detail, by column; a column without one holds a value. */
export function detailFormulas(
  metric: DetailMetric,
  place: DetailPlace,
  partCount: number,
  context: OutputContext,
): ReadonlyMap<string, string> {
  return new Map([
    ...valueFormulas(metric, place, partCount, context),
    ...planFormulas(metric, place, context),
    ...pointFormulas(metric, place, partCount, context),
    ...weightFormulas(metric, place, context),
  ])
}

type Formulas = readonly (readonly [key: string, formula: string])[]

function valueFormulas(
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
      const count: Formulas = live.counted ? [['n', checked(first.conditions, first.weight)]] : []
      return [...count, ['value', checked(first.conditions, first.mean)]]
    }
    return [
      ['n', checked(first.conditions, first.weight)],
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
  const count: Formulas = live.counted ? [['n', passedOn(weights, `SUM(${weights})`)]] : []
  return [...parts, ...count, ['value', weightedMean(weights, values)]]
}

/** What is said of the weight is passed on; without weight there is no mean. */
function meanOf(weight: string, total: string): string {
  return `IF(ISNUMBER(${weight}),IF(${weight}=0,"",IFERROR((${total})/${weight},${scoreAgain})),${weight})`
}

function weightedMean(weights: string, values: string): string {
  return passedOn(values, `IF(SUM(${weights})=0,"",SUMPRODUCT(${weights},${values})/SUM(${weights}))`)
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

/** The plan changed on the way and the value is no formula: then neither plan nor points can be. */
export function isFixed({ observation, live }: DetailMetric): boolean {
  const { goalposts } = observation.basis
  return live === null && goalposts.some(posts => !samePosts(posts, goalposts[0]!))
}

function samePosts(one: Goalposts, other: Goalposts): boolean {
  return postNames.every(name => one[name] === other[name])
}

/** Whether points are a formula: there are some, or there would be some if what is blank were filled in. */
export function earnsPoints(metric: DetailMetric): boolean {
  const { plan, observation, live } = metric
  if (plan.definition.direction === null || observation.planError !== null || isFixed(metric)) return false
  return observation.standing === 'observed'
    ? observation.points !== null
    : observation.standing === 'missing' && observation.value === null && live !== null
}

function pointFormulas(
  metric: DetailMetric,
  { own, across, other, intact }: DetailPlace,
  partCount: number,
  { live, scale }: OutputContext,
): Formulas {
  const { direction, row } = metric.plan.definition
  if (!live || direction === null) return []
  const capped = row?.cap != null && metric.pairRow !== null
  const pair = capped ? other('belowFloor', metric.pairRow!) : ''
  const most = numberLiteral(metric.observation.most)
  // Within the rows of a person, too, the pair is known by its name.
  const paired = capped ? [intact, `${other('metric', metric.pairRow!)}=${literal(row.pairedWith) ?? scoreAgain}`] : []
  const mostAfterCap: Formulas = capped
    ? [['most', checked(paired, `IF(${pair}=1,MIN(${most},MAX(0,${own('capGiven')})),${most})`)]]
    : []
  const below: Formulas = metric.asked
    ? [
        ...mostAfterCap,
        [
          'belowFloor',
          passedOn(
            across('value', 'stretch'),
            belowFloorExpression({ value: own('value'), floor: own('floor'), ceiling: own('ceiling') }, direction),
          ),
        ],
      ]
    : mostAfterCap
  if (!earnsPoints(metric)) return below
  const parts = metric.live?.segmented === true && direction !== 'range' ? metric.live.parts : []
  const partPoints = parts.map((_, at): readonly [string, string] => {
    const cellsOfPart = {
      value: own(partKey('value', at)),
      floor: own(partKey('floor', at)),
      target: own(partKey('target', at)),
      stretch: own(partKey('stretch', at)),
    }
    const texts = Object.values(cellsOfPart).map(cell => `${cell}=${scoreAgain}`)
    return [
      partKey('points', at),
      `IFERROR(IF(OR(${texts.join(',')}),${scoreAgain},${pointsExpression(cellsOfPart, direction === 'lower' ? 'lower' : 'higher', scale)}),${scoreAgain})`,
    ]
  })
  const value = own('value')
  const whole =
    direction === 'range'
      ? passedOn(
          across('rangeLow', 'ceiling'),
          rangePointsExpression(
            {
              value,
              floor: own('floor'),
              rangeLow: own('rangeLow'),
              rangeHigh: own('rangeHigh'),
              ceiling: own('ceiling'),
            },
            scale,
          ),
        )
      : pointsExpression(
          { value, floor: own('floor'), target: own('target'), stretch: own('stretch') },
          direction,
          scale,
        )
  const points =
    parts.length > 0
      ? weightedMean(
          across(partKey('weight', 0), partKey('weight', partCount - 1)),
          across(partKey('points', 0), partKey('points', partCount - 1)),
        )
      : passedOn(across('value', 'stretch'), whole)
  if (!capped) return [...below, ...partPoints, ['points', points]]
  const [earned, given] = [own('earned'), own('capGiven')]
  const again = [earned, given, pair].map(cell => `${cell}=${scoreAgain}`).join(',')
  return [
    ...below,
    ...partPoints,
    ['earned', points],
    [
      'cap',
      checked(
        paired,
        `IF(OR(${again}),${scoreAgain},IF(COUNT(${earned})=0,"",IF(${pair}=1,IF(${earned}>${given},${given},""),"")))`,
      ),
    ],
    [
      'points',
      `IF(ISTEXT(${earned}),${earned},IF(ISNUMBER(${own('cap')}),MAX(0,${own('cap')}),IF(${own('cap')}=${scoreAgain},${scoreAgain},${earned})))`,
    ],
  ]
}

function weightFormulas(
  { weighed, plan, observation, total }: DetailMetric,
  { own, block, intact }: DetailPlace,
  { live, evaluation }: OutputContext,
): Formulas {
  if (!live || !weighed) return []
  const applies = observation.standing === 'observed' || observation.standing === 'missing'
  const [weight, points, applicable, observed] = [own('weight'), own('points'), own('applicable'), own('observed')]
  const whole = isWhole(total)
    ? [`ABS(SUM(${block('weight')})-100)<=0.01+1E-9`, `COUNTIF(${block('weight')},"<0")=0`]
    : []
  const group = literal(plan.group)
  const ofGroup = (key: string) => `SUMPRODUCT(--(${block('group')}=${group}),${block(key)})`
  const minimum = numberLiteral(evaluation.settings.values.coverageMinimum)
  const [shares, sumObserved, sumApplicable] = [
    block('share'),
    `SUM(${block('observed')})`,
    `SUM(${block('applicable')})`,
  ]
  const enough = `OR(${sumObserved}=0,${sumObserved}<(${minimum}-1E-9)*${sumApplicable})`
  return [
    ...(applies ? ([['applicable', `IF(ISNUMBER(${weight}),MAX(0,${weight}),${weight})`]] as const) : []),
    [
      'observed',
      `IF(ISTEXT(${applicable}),${applicable},IF(ISNUMBER(${points}),${applicable},IF(${points}=${scoreAgain},${scoreAgain},0)))`,
    ],
    [
      'share',
      checked(
        [intact, ...whole],
        passedOn(
          block('observed'),
          `IF(${ofGroup('observed')}=0,0,${observed}*${ofGroup('applicable')}/${ofGroup('observed')})`,
        ),
      ),
    ],
    [
      'effectiveWeight',
      passedOn(
        shares,
        `IF(ISNUMBER(${points}),IF(${enough},"",IF(SUM(${shares})=0,0,${own('share')}/SUM(${shares}))),"")`,
      ),
    ],
    [
      'contribution',
      `IF(ISNUMBER(${own('effectiveWeight')}),${own('effectiveWeight')}*${points},${own('effectiveWeight')})`,
    ],
  ]
}
