import { partKey } from './detailColumns.ts'
import { type DetailMetric, earnsPoints, type Formulas } from './detailMetric.ts'
import type { DetailPlace } from './detailPlace.ts'
import { literal, numberLiteral } from './formula/literal.ts'
import { belowFloorExpression, pointsExpression, rangePointsExpression } from './formula/points.ts'
import { checked, passedOn, scoreAgain } from './formula/scoreAgain.ts'
import { weightedMean } from './formula/weightedMean.ts'
import type { OutputContext } from './outputContext.ts'

/** Gives what makes the points of each row; most rows differ in nothing but the direction of their metric. */
export function pointWriter(
  partCount: number,
  context: OutputContext,
): (metric: DetailMetric, place: DetailPlace) => Formulas {
  const known = new Map<string | null, Formulas>()
  return (metric, place) => {
    const { direction, row } = metric.plan.definition
    const plain = row?.cap == null && !metric.isAsked && metric.live?.segmented !== true && earnsPoints(metric)
    if (!plain) return pointFormulas(metric, place, partCount, context)
    const formulas = known.get(direction) ?? pointFormulas(metric, place, partCount, context)
    known.set(direction, formulas)
    return formulas
  }
}

/** Points from the row's own value and plan, over its parts where the plan changes, with the cap that another metric sets. */
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
  const below: Formulas = metric.isAsked
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
