import { fullAddress } from '../cells/address.ts'
import { sum } from '../statistics/sum.ts'
import { weightedMean } from '../statistics/weightedMean.ts'
import { type Facts, factCell, factState } from '../tables/facts.ts'
import type { State } from '../values/state.ts'
import { countedFacts, isFuture, orNull } from './countedFacts.ts'
import type { Cycle } from './cycle.ts'
import { isYearless } from './cycleText.ts'
import { firstPeriodEnds } from './firstPeriodEnds.ts'
import type { SubjectGoalposts } from './goalpostsFor.ts'
import { judge } from './judge.ts'
import { lastDayOf } from './lastDayOf.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { Observation } from './observation.ts'
import type { PointScale } from './planPoints.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Subject } from './subject.ts'

/**
 * One metric of a subject from its measurements: `positions` in `facts`, in the order of their days. Those outside the
 * cycle or the subject's own days do not count.
 */
export function observe(
  subject: Subject,
  definition: MetricDefinition,
  positions: Int32Array,
  facts: Facts,
  cycle: Cycle,
  goalposts: SubjectGoalposts,
  scale: PointScale,
): Observation {
  const { inside, values, counted, weights, byN, withoutN } = countedFacts(positions, facts, cycle, subject)
  const value = weightedMean(
    counted.map(i => facts.value[i]!),
    weights,
  )
  const atEnd = goalposts.at({ day: lastDayOf(subject, cycle), target: null, cell: null })
  const same = !goalposts.vary && counted.every(i => Number.isNaN(facts.target[i]!))
  const segments = value === null ? [] : segmentsFor(counted, weights, value, same, facts, goalposts, atEnd)
  const judged = judge(value, segments, atEnd, definition, scale)
  const absence = absenceOf(inside, values, facts, definition, cycle)
  const standing = absence?.standing ?? (value === null ? 'missing' : 'observed')
  const leftOut = withoutN.map(i => factCell(facts, i))
  return {
    standing,
    points: standing === 'observed' ? judged.points : null,
    value,
    n: byN && value !== null ? sum(weights) : null,
    periods: counted.map(i => facts.period[i]!),
    asOf: latestDay(counted, facts),
    source: sourceOf(counted, facts) ?? definition.row?.source ?? null,
    cells: addresses(counted, facts),
    level: null,
    levelText: null,
    goalposts: judged.goalposts,
    most: judged.most,
    belowFloor: judged.belowFloor,
    planError: judged.planError,
    reason: absence?.reason ?? (value === null ? 'n is 0 in every period' : judged.reason),
    notes:
      leftOut.length === 0
        ? judged.notes
        : [...judged.notes, `${leftOut.length} without n left out, because others have one`],
    leftOut,
    basis: {
      inside,
      counted,
      byN,
      goalposts: same ? [] : inside.map(i => goalpostsAt(i, facts, goalposts)),
      levels: [],
    },
  }
}

function segmentsFor(
  counted: readonly number[],
  weights: readonly number[],
  value: number,
  same: boolean,
  facts: Facts,
  goalposts: SubjectGoalposts,
  atEnd: Segment['goalposts'],
): readonly Segment[] {
  if (same) return [{ goalposts: atEnd, value, weight: sum(weights), from: firstDay(counted[0]!, facts) }]
  return segmentsOf(
    counted.map((i, at) => ({
      value: facts.value[i]!,
      weight: weights[at]!,
      from: firstDay(i, facts),
      goalposts: goalpostsAt(i, facts, goalposts),
    })),
  )
}

function goalpostsAt(i: number, facts: Facts, goalposts: SubjectGoalposts): Segment['goalposts'] {
  const target = orNull(facts.target[i]!)
  const cell = target === null ? null : { ...factCell(facts, i), column: facts.targetColumn[i]! }
  return goalposts.at({ day: firstDay(i, facts), target, cell })
}

/** Infinite without a year: what came last holds. */
function firstDay(i: number, facts: Facts): number {
  const from = facts.periods[facts.period[i]!]?.from
  return from === undefined || isYearless(from) ? Number.POSITIVE_INFINITY : from
}

/** Why a metric without usable values has none; null: it has some that count. */
function absenceOf(
  inside: readonly number[],
  values: readonly number[],
  facts: Facts,
  definition: MetricDefinition,
  cycle: Cycle,
): Pick<Observation, 'standing' | 'reason'> | null {
  const ends = firstPeriodEnds(definition.row?.frequency ?? null, cycle)
  const asOf = cycle.asOf ?? Number.POSITIVE_INFINITY
  const ended = values.some(i => (facts.periods[facts.period[i]!]?.to ?? 0) <= asOf)
  if (ends !== null && ends > asOf && !ended) {
    return { standing: 'notDue', reason: 'not due: its first period in the cycle has not ended' }
  }
  if (values.length > 0) return null
  const states = new Set<State | 'future'>(
    inside.map(i => (isFuture(facts, i, cycle) ? 'future' : factState(facts, i))),
  )
  if (inside.length > 0 && [...states].every(state => state === 'notApplicable' || state === 'leave')) {
    const reason = states.has('notApplicable') ? 'not applicable' : 'on leave in every period'
    return { standing: 'notApplicable', reason }
  }
  const reason = absenceReasons.find(([state]) => states.has(state))?.[1] ?? 'no measurement in the cycle'
  return { standing: 'missing', reason }
}

const absenceReasons = [
  ['invalid', 'its values cannot be used: see Problems'],
  ['future', 'its period has not begun'],
  ['value', 'its period has not begun'],
  ['pending', 'pending'],
  ['missing', 'blank'],
] as const satisfies readonly (readonly [State | 'future', string])[]

/** The latest As Of, else the last day of the last period. */
function latestDay(counted: readonly number[], facts: Facts): number | null {
  let asOf = 0
  let ends = 0
  for (const i of counted) {
    const period = facts.periods[facts.period[i]!]
    if (facts.asOf[i]! > asOf) asOf = facts.asOf[i]!
    if (period !== undefined && period.to > ends && !isYearless(period.to)) ends = period.to
  }
  return asOf || ends || null
}

function sourceOf(counted: readonly number[], facts: Facts): string | null {
  for (let at = counted.length - 1; at >= 0; at--) {
    const source = facts.sources[facts.source[counted[at]!]!]
    if (source !== undefined) return source
  }
  return null
}

/** The address of each; the sheet and column, which mostly stay, are written out once. */
function addresses(counted: readonly number[], facts: Facts): string[] {
  let [sheet, column, start] = [-1, -1, '']
  return counted.map(i => {
    if (facts.sheet[i] !== sheet || facts.column[i] !== column) {
      sheet = facts.sheet[i]!
      column = facts.column[i]!
      start = fullAddress({ sheet: facts.sheets[sheet]!, row: 0, column }).slice(0, -1)
    }
    return start + (facts.row[i]! + 1)
  })
}
