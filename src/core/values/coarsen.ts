import { type Grain, type Period, periodOf } from './period.ts'

/**
 * Days that stand for longer periods: where all days of a table are first days of months, or all are last days, they
 * are months (2025-03-31 is March). A known frequency decides instead of the month, where all days lie on its edges;
 * daily days stay days. Periods that are no days stay as they are. The result is parallel to `periods`.
 */
export function coarsen(periods: readonly Period[], every?: Grain): readonly Period[] {
  if (every === 'day') return periods
  const days = periods.filter(period => period.grain === 'day')
  const candidates: readonly Grain[] = every === undefined || every === 'month' ? ['month'] : [every, 'month']
  const grain = candidates.find(candidate => onEdges(days, candidate))
  if (grain === undefined) return periods
  return periods.map(period => (period.grain === 'day' ? periodOf(period.from, grain)! : period))
}

function onEdges(days: readonly Period[], grain: Grain): boolean {
  let allFirst = true
  let allLast = true
  for (const day of days) {
    const longer = periodOf(day.from, grain)
    if (longer?.from !== day.from) allFirst = false
    if (longer?.to !== day.from) allLast = false
    if (!allFirst && !allLast) return false
  }
  return days.length > 0
}
