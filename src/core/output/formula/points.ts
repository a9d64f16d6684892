import type { PointScale } from '../../scoring/planPoints.ts'
import { numberLiteral } from './literal.ts'
import { scoreAgain } from './scoreAgain.ts'

/** The cells that points are made of. */
export interface PointCells {
  readonly value: string
  readonly floor: string
  readonly target: string
  readonly stretch: string
}

/**
 * The points of a value, as in scoring: straight lines from Floor to Target to Stretch, clamped. The same expression
 * serves both directions, since a share of the way does not know them. A plan in the wrong order says to score again.
 */
export function pointsExpression(
  { value, floor, target, stretch }: PointCells,
  direction: 'higher' | 'lower',
  scale: PointScale,
): string {
  const [past, met] = direction === 'higher' ? ['>', `${value}>=${target}-1E-9`] : ['<', `${value}<=${target}+1E-9`]
  const wrong = `OR(COUNT(${floor},${target})<2,${floor}${past}${target},AND(COUNT(${stretch})=1,${target}${past}${stretch}))`
  const toTarget = `IF(${target}=${floor},IF(${met},1,0),MAX(0,MIN(1,(${value}-${floor})/(${target}-${floor}))))`
  const beyond = `IF(COUNT(${stretch})=0,0,IF(OR(${target}=${floor},${stretch}=${target}),0,MAX(0,MIN(1,(${value}-${target})/(${stretch}-${target})))))`
  const extra = scale.stretch - scale.target
  const sum = `${numberLiteral(scale.target)}*${toTarget}${extra === 0 ? '' : `+${numberLiteral(extra)}*${beyond}`}`
  return `IF(COUNT(${value})=0,"",IF(${wrong},${scoreAgain},${sum}))`
}

export interface RangeCells {
  readonly value: string
  readonly floor: string
  readonly rangeLow: string
  readonly rangeHigh: string
  readonly ceiling: string
}

/** Full points from Range Low to Range High, falling to 0 at Floor and Ceiling; equal ends are a cliff. */
export function rangePointsExpression(
  { value, floor, rangeLow, rangeHigh, ceiling }: RangeCells,
  scale: PointScale,
): string {
  const wrong = `OR(COUNT(${floor},${rangeLow},${rangeHigh},${ceiling})<4,${floor}>${rangeLow},${rangeLow}>${rangeHigh},${rangeHigh}>${ceiling})`
  const rising = `IF(${rangeLow}=${floor},IF(${value}>=${rangeLow}-1E-9,1,0),MAX(0,MIN(1,(${value}-${floor})/(${rangeLow}-${floor}))))`
  const falling = `IF(${ceiling}=${rangeHigh},IF(${value}<=${rangeHigh}+1E-9,1,0),MAX(0,MIN(1,(${ceiling}-${value})/(${ceiling}-${rangeHigh}))))`
  const points = `${numberLiteral(scale.target)}*MIN(${rising},${falling})`
  return `IF(COUNT(${value})=0,"",IF(${wrong},${scoreAgain},${points}))`
}

/** 1 where a value is worse than its Floor, or outside Floor to Ceiling, by more than the tolerance; "" where nobody can tell. */
export function belowFloorExpression(
  { value, floor, ceiling }: Pick<RangeCells, 'value' | 'floor' | 'ceiling'>,
  direction: 'higher' | 'lower' | 'range',
): string {
  const low = `${value}<${floor}-1E-9`
  const below =
    direction === 'higher'
      ? low
      : direction === 'lower'
        ? `${value}>${floor}+1E-9`
        : `OR(${low},${value}>${ceiling}+1E-9)`
  return `IF(COUNT(${value},${floor})<2,"",IF(${below},1,0))`
}
