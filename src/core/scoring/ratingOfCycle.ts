import type { Rating } from '../tables/ratings.ts'
import { parsePeriod } from '../values/parsePeriod.ts'
import type { Cycle } from './cycle.ts'
import { nameKey } from './nameKey.ts'

/**
 * Whether a rating belongs to the cycle. Blank is the current one. Where none of the ratings names the cycle, days inside
 * it do, and so does one name for all.
 *
 * @param ratings those beside which the row stands: of the person
 */
export function isRatingOfCycle(row: Rating, ratings: readonly Rating[], cycle: Cycle): boolean {
  if (row.cycle === null || nameKey(row.cycle) === nameKey(cycle.name)) return true
  if (ratings.some(each => nameKey(each.cycle) === nameKey(cycle.name))) return false
  const period = parsePeriod(row.cycle, { dates: { order: 'ask', format: 'general' }, fiscalStart: 1 })
  if (period.state === 'value' && cycle.from !== null && cycle.to !== null) {
    return period.value.from <= cycle.to && period.value.to >= cycle.from
  }
  return ratings.every(each => each.cycle === null || nameKey(each.cycle) === nameKey(row.cycle))
}
