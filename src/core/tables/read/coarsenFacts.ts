import { coarsen } from '../../values/coarsen.ts'
import type { Period } from '../../values/parsePeriod.ts'
import type { Facts } from '../facts.ts'

/** The facts with days that stand for months (all first or all last days) as those months. */
export function coarsenFacts(facts: Facts): Facts {
  const coarse = coarsen(facts.periods)
  if (coarse === facts.periods) return facts
  const periods: Period[] = []
  const numbers = new Map<string, number>()
  const to = coarse.map(period => {
    const known = numbers.get(period.key)
    if (known !== undefined) return known
    numbers.set(period.key, periods.length)
    periods.push(period)
    return periods.length - 1
  })
  return { ...facts, period: facts.period.map(period => (period === -1 ? -1 : to[period]!)), periods }
}
