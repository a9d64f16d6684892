import { type Facts, factState } from '../tables/facts.ts'
import type { Cycle } from './cycle.ts'
import { isYearless } from './cycleText.ts'
import { periodWeights } from './periodWeights.ts'

/** Days as serials, inclusive; null: open. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

/** Which measurements of one person and metric count, as positions in `Facts`, in the order of their days. */
export interface CountedFacts {
  /** All in the cycle and on the given days, whatever they hold. */
  readonly inside: readonly number[]
  /** Those that hold a value. */
  readonly values: readonly number[]
  /** Those that count, and what each counts: its n, or 1 where none has one. */
  readonly counted: readonly number[]
  readonly weights: readonly number[]
  readonly byN: boolean
  /** Left out because they have no n while others do. */
  readonly withoutN: readonly number[]
}

export function countedFacts(positions: Int32Array, facts: Facts, cycle: Cycle, days: Days): CountedFacts {
  const inside: number[] = []
  for (const i of positions) if (isInside(facts, i, cycle, days)) inside.push(i)
  const values = inOneOrder(
    inside.filter(i => factState(facts, i) === 'value' && !isFuture(facts, i, cycle)),
    facts,
  )
  if (values.every(i => Number.isNaN(facts.n[i]!))) {
    return { inside, values, counted: values, weights: values.map(() => 1), byN: false, withoutN: [] }
  }
  const { weights, byN, withoutN } = periodWeights(values.map(i => orNull(facts.n[i]!)))
  return {
    inside,
    values,
    counted: values.filter((_, at) => weights[at]! > 0),
    weights: weights.filter(weight => weight > 0),
    byN,
    withoutN: withoutN.map(at => values[at]!),
  }
}

/** The measurement's period has not begun on the cycle's As Of day. */
export function isFuture(facts: Facts, i: number, cycle: Cycle): boolean {
  const period = facts.periods[facts.period[i]!]
  return period !== undefined && cycle.asOf !== null && period.from > cycle.asOf
}

/** NaN, which stands for none in `Facts`, as null. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

/** A period is known by its first day; without a date it belongs to every cycle. */
function isInside(facts: Facts, i: number, cycle: Cycle, days: Days): boolean {
  const period = facts.periods[facts.period[i]!]
  if (period === undefined || isYearless(period.from)) return true
  const { from } = period
  return (
    from >= (cycle.from ?? 0) &&
    from >= (days.from ?? 0) &&
    from <= (cycle.to ?? Number.POSITIVE_INFINITY) &&
    from <= (days.to ?? Number.POSITIVE_INFINITY)
  )
}

/** Several values of one period stand in the order of the values, so that the order of the rows cannot move a digit. */
function inOneOrder(values: number[], facts: Facts): number[] {
  const twice = values.some((i, at) => at > 0 && facts.period[i] === facts.period[values[at - 1]!])
  if (!twice) return values
  const places = new Map(values.map((i, at) => [facts.period[i]!, at]))
  return values.sort(
    (one, other) =>
      places.get(facts.period[one]!)! - places.get(facts.period[other]!)! || facts.value[one]! - facts.value[other]!,
  )
}
