import type { Cell } from '../../../src/core/cells/cell.ts'
import { day } from '../day.ts'
import { headedSheet } from '../headedSheet.ts'
import { type Random, random, spread } from '../random.ts'
import { round } from '../round.ts'
import { type Member, onboarding, support, team } from './team.ts'

/** How a metric is measured: what is usual, how far a strong person stands from it, how much it swings. */
interface Measured {
  readonly metric: string
  readonly role: string
  readonly usual: number
  readonly step: number
  readonly swing: number
  readonly decimals: number
  readonly most: number
  /** Every so many months. */
  readonly every: number
  /** About how many observations one value rests on; absent: it has no n. */
  readonly n?: number
}

const measured: readonly Measured[] = [
  { metric: 'CSAT', role: support, usual: 0.9, step: 0.04, swing: 0.03, decimals: 3, most: 1, every: 1, n: 40 },
  share('First Contact Resolution', support, 0.75, 0.07, 0.04, 110),
  { metric: 'First Response Time', role: support, usual: 4.2, step: -1.4, swing: 0.7, decimals: 1, most: 40, every: 1 },
  share('Reopen Rate', support, 0.065, -0.02, 0.012, 110),
  { metric: 'Tickets Solved', role: support, usual: 118, step: 16, swing: 10, decimals: 0, most: 400, every: 1 },
  { metric: 'Knowledge Articles', role: support, usual: 1.8, step: 0.8, swing: 0.9, decimals: 0, most: 20, every: 1 },
  { metric: 'CSAT', role: onboarding, usual: 0.91, step: 0.04, swing: 0.03, decimals: 3, most: 1, every: 1, n: 12 },
  {
    metric: 'Time to First Value',
    role: onboarding,
    usual: 31,
    step: -6,
    swing: 3,
    decimals: 1,
    most: 200,
    every: 1,
    n: 4,
  },
  share('Follow-ups on Time', onboarding, 0.88, 0.06, 0.04, 9),
  { ...share('Renewal Rate', onboarding, 0.91, 0.04, 0.03, 8), every: 3 },
  { metric: 'Upsell Bookings', role: onboarding, usual: 19, step: 5, swing: 4, decimals: 1, most: 200, every: 3 },
]

/** What stands in some cells instead of what was generated, by person, metric and month. */
const messes = new Map<string, Cell>([
  ['1002|CSAT|5', '92.3 %'],
  ['1003|Time to First Value|8', null],
  ['1006|Renewal Rate|6', { error: '#DIV/0!' }],
  ['1007|Time to First Value|12', 'TBD'],
  ['1007|Renewal Rate|12', 'TBD'],
  ['1007|Upsell Bookings|12', 'TBD'],
  ['1011|Tickets Solved|4', '97 '],
  ['1016|First Response Time|9', 'n/a'],
  ['1017|Knowledge Articles|2', 0],
  ['1020|CSAT|10', 'TBD'],
])

/** One month was sent a second time, with another value. */
const twice: readonly Cell[][] = [[1009, 'Tickets Solved', day('2025-03-01'), 131, null, 'Help desk']]

/** Somebody fast whose tickets come back: the pair that a cap and a gate are for. */
const hasty = 1015

export const measurements = headedSheet(
  'Measurements',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Metric', width: 24 },
    { header: 'Period', width: 10, format: 'mmm\\ yyyy' },
    { header: 'Value', width: 9 },
    { header: 'n', width: 6 },
    { header: 'Source', width: 14 },
  ],
  rows(),
)

function share(metric: string, role: string, usual: number, step: number, swing: number, n: number): Measured {
  return { metric, role, usual, step, swing, decimals: 3, most: 1, every: 1, n }
}

function rows(): Cell[][] {
  const next = random(7)
  const all: Cell[][] = []
  for (const member of team) {
    const [from, to] = member.months ?? [1, 12]
    for (const what of measured) {
      for (let month = from; month <= to; month += 1) {
        if (roleIn(member, month) !== what.role || month % what.every !== 0) continue
        all.push(row(member, what, month, next))
      }
    }
  }
  return [...all, ...twice]
}

function row(member: Member, what: Measured, month: number, next: Random): Cell[] {
  const { metric, usual, step, swing, decimals, most, n } = what
  const strength = member.id === hasty && metric === 'Reopen Rate' ? -3.4 : member.strength
  const made =
    (usual + step * strength + swing * spread(next)) * (metric === 'Tickets Solved' ? (member.share ?? 1) : 1)
  const value = Math.max(0, Math.min(most, round(made, decimals)))
  const observations = n === undefined ? null : Math.max(1, Math.round(n * (1 + 0.3 * spread(next))))
  const mess = messes.get(`${member.id}|${metric}|${month}`)
  const period = day(`2025-${month}-1`)
  return [member.id, metric, period, mess === undefined ? value : mess, observations, sourceOf(metric)]
}

function roleIn(member: Member, month: number): string {
  return member.move !== undefined && day(`2025-${month}-1`) >= day(member.move.on) ? member.move.role : member.role
}

function sourceOf(metric: string): string {
  if (metric === 'CSAT') return 'Survey tool'
  if (metric === 'Knowledge Articles') return 'Help center'
  if (metric === 'Time to First Value') return 'Product usage'
  return ['Follow-ups on Time', 'Renewal Rate', 'Upsell Bookings'].includes(metric) ? 'CRM' : 'Help desk'
}
