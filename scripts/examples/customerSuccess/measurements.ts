import type { Cell } from '../../../src/core/cells/cell.ts'
import { day } from '../day.ts'
import { dateFormat, headedSheet } from '../headedSheet.ts'
import { type Random, random, spread } from '../random.ts'
import { round } from '../round.ts'
import { type Measured, measured } from './measured.ts'
import { type Member, roleIn, team } from './team.ts'

/** What stands in some cells instead of what was generated, by person, metric and month. */
const messes = new Map<string, Cell>([
  ['2002|CSAT|2025-05', '92.3 %'],
  ['2004|Time to First Value|2025-08', null],
  ['2007|Time to First Value|2025-12', 'TBD'],
  ['2007|Renewal Rate|2025-12', 'TBD'],
  ['2010|Renewal Rate|2025-06', { error: '#DIV/0!' }],
  ['2014|Handover Quality|2025-02', '4.1 '],
  ['2017|Tickets Solved|2025-04', '97 '],
  ['2024|First Response Time|2025-09', 'n/a'],
  ['2030|CSAT|2025-11', '-'],
  ['2034|Knowledge Articles|2025-02', 0],
  ['2038|Course Completion|2025-03', { error: '#N/A' }],
  ['2043|Class Size|2025-07', 'LOA'],
  ['2047|Defects after Release|2025-10', 'approx. 6'],
  ['2050|Feature Adoption|2025-12', 'TBD'],
  ['2055|Request Turnaround|2025-09', -4],
  ['2058|Request Turnaround|2025-06', '31.5'],
  ['2060|Hours Saved|2025-05', 'pending'],
])

/** One month was sent a second time with another value, one twice alike; and somebody is measured who is not in People. */
const added: readonly Cell[][] = [
  [
    2015,
    'Tickets Solved',
    day('2025-03-01'),
    131,
    null,
    'Help desk',
    day('2025-04-22'),
    'Sent again after the merge of two queues',
  ],
  [2061, 'CSAT', day('2025-02-01'), 0.88, 37, 'Survey tool', day('2025-03-05'), null],
  [2061, 'Tickets Solved', day('2025-02-01'), 102, null, 'Help desk', day('2025-03-05'), null],
]

const notes = new Map([
  ['2019|Reopen Rate|2025-06', 'Tickets of the migration included'],
  ['2045|Defects after Release|2025-04', 'Release of the new editor'],
  ['2036|Class Size|2025-09', 'Two classes joined for the conference'],
])

/** Somebody fast whose tickets come back: the pair that a cap and a gate are for. */
const hasty = 2019

export const measurements = headedSheet(
  'Measurements',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Metric', width: 24 },
    { header: 'Period', width: 10, format: 'mmm\\ yyyy' },
    { header: 'Value', width: 9 },
    { header: 'n', width: 6 },
    { header: 'Source', width: 14 },
    { header: 'As Of', width: 12, format: dateFormat },
    { header: 'Note', width: 40 },
  ],
  rows(),
)

function rows(): Cell[][] {
  const next = random(60)
  const months = ['2024', '2025'].flatMap(year =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  )
  const all: Cell[][] = []
  for (const member of team) {
    const there = months.filter(month => isThere(member, month))
    for (const what of measured) {
      for (const month of there) {
        if (roleIn(member, month) === what.role && Number(month.slice(5)) % what.every === 0)
          all.push(row(member, what, month, next))
      }
    }
  }
  return [...all, ...added]
}

/** From the first whole month of employment, or the first of 2024, to the last that they were there. */
function isThere({ start, until }: Member, month: string): boolean {
  return `${month}-01` >= start && month <= (until ?? '2025-12')
}

function row(member: Member, what: Measured, month: string, next: Random): Cell[] {
  const { metric, usual, step, swing, decimals, most, n, source } = what
  const key = `${member.id}|${metric}|${month}`
  const made = (usual + step * strengthFor(member, metric, month) + swing * spread(next)) * shareFor(member, metric)
  const value = Math.max(0, Math.min(most, round(made, decimals)))
  const observations = n === null ? null : Math.max(1, Math.round(n * (1 + 0.3 * spread(next)) * (member.share ?? 1)))
  const mess = messes.get(key)
  return [
    member.id,
    metric,
    day(`${month}-01`),
    mess === undefined ? value : mess,
    observations,
    source,
    asOf(month),
    notes.get(key) ?? null,
  ]
}

/** Everybody was a little less experienced in 2024. */
function strengthFor({ id, strength }: Member, metric: string, month: string): number {
  if (id === hasty && metric === 'Reopen Rate') return -3.4
  return month < '2025' ? strength - 0.15 : strength
}

/** Who works half the time solves half the tickets. */
function shareFor({ share }: Member, metric: string): number {
  return ['Tickets Solved', 'Hours Saved', 'Course Updates'].includes(metric) ? (share ?? 1) : 1
}

/** The fifth day after the month. */
function asOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? day(`${year + 1}-01-05`) : day(`${year}-${number + 1}-05`)
}
