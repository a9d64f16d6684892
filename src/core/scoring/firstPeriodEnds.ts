import type { Metric } from '../tables/metrics.ts'
import { periodOf } from '../values/period.ts'
import { dateFromSerial, serialFromDate } from '../values/serial.ts'
import type { Cycle } from './cycle.ts'

const months = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const

/** The last day of a metric's first period in the cycle, by its Frequency; null: without a first day nobody can tell. */
export function firstPeriodEnds(frequency: Metric['frequency'], cycle: Cycle): number | null {
  if (cycle.from === null || frequency === null) return null
  if (frequency === 'daily') return cycle.from
  if (frequency === 'weekly') return periodOf(cycle.from, 'week')?.to ?? cycle.from
  const first = dateFromSerial(cycle.from)
  if (first === null) return null
  const next = first.month - 1 + months[frequency]
  const following = serialFromDate(first.year + Math.floor(next / 12), (next % 12) + 1, 1)
  return following === null ? null : following - 1
}
