import type { CellRef } from '../cells/cellRef.ts'
import type { Finding } from '../problems/finding.ts'
import { figure } from '../scoring/figure.ts'
import { grouped } from '../scoring/grouped.ts'
import { nameKey } from '../scoring/nameKey.ts'
import { inPeriodOrder } from '../scoring/planSources.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { weightNumber } from '../scoring/weightNumber.ts'
import type { ScorecardColumn } from '../tables/reading.ts'
import type { Weight } from '../tables/weights.ts'
import { type RuleContext, rule } from './define.ts'

export default rule({
  id: 'weight-drift',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S21'],
  title: 'One role and level, one set of weights',
  why: 'People who do the same work are not compared when each is measured by other weights.',
  fix: 'Give the same weight, or write in Reason why it differs here.',
  ask: 'Is the work of this team or person really another one?',
  check: context => [...betweenTeams(context), ...betweenScorecards(context), ...betweenPeople(context)],
})

/** A weight as it is compared with others of its role, level and metric. */
interface Compared {
  readonly metric: string
  /** Who has it: "team North of Support", "every team of Support", "the sheet Feb". */
  readonly where: string
  readonly weight: number
  readonly cell: CellRef | null
}

/** Rows of one Role × Level that differ by Team, of which the later has no Reason. Rows of an earlier day are history. */
function betweenTeams({ weights, scoring }: RuleContext): readonly Finding[] {
  const plans = grouped(inForce(weights, scoring.cycle.to), row =>
    [row.role, row.level, row.metric].map(nameKey).join('\n'),
  )
  return [...plans.values()].flatMap(rows => {
    const [first, ...others] = [...rows].sort((one, other) => Number(one.team !== null) - Number(other.team !== null))
    return others
      .filter(row => (row.reason ?? '').trim() === '')
      .flatMap(row => differing(compared(first!), compared(row)))
  })
}

function inForce(weights: readonly Weight[], end: number | null): readonly Weight[] {
  const begun = weights.filter(({ effectiveFrom }) => (effectiveFrom ?? 0) <= (end ?? Number.POSITIVE_INFINITY))
  const same = grouped(begun, row => [row.role, row.level, row.team, row.metric].map(nameKey).join('\n'))
  return [...same.values()].map(rows =>
    rows.reduce((latest, row) => ((row.effectiveFrom ?? 0) > (latest.effectiveFrom ?? 0) ? row : latest)),
  )
}

function compared({ role, metric, team, weight, at }: Weight): Compared | null {
  const cell = at.cells.weight ?? null
  const number = weightNumber(weight, cell, metric, [])
  const of = team === null ? 'every team' : `team ${team}`
  return number === null ? null : { metric, where: `${of} of ${role}`, weight: number, cell }
}

/** Scorecards of one role, whose Weight rows say different things of a metric. */
function betweenScorecards({ reading }: RuleContext): readonly Finding[] {
  const weighted = inPeriodOrder(reading.scorecardColumns).filter(({ weight }) => weight !== null)
  const same = grouped(weighted, ({ role, metric }) => `${nameKey(role)}\n${metric}`)
  return [...same.values()].flatMap(([first, ...others]) =>
    others.flatMap(other => differing(comparedColumn(first!), comparedColumn(other))),
  )
}

function comparedColumn({ metric, weight }: ScorecardColumn): Compared | null {
  if (weight === null) return null
  return { metric, where: `the sheet ${weight.cell.sheet}`, weight: weight.value, cell: weight.cell }
}

function differing(first: Compared | null, other: Compared | null): readonly Finding[] {
  if (first === null || other === null || Math.abs(first.weight - other.weight) <= tolerance) return []
  const [weight, before] = [figure(other.weight, false), figure(first.weight, false)]
  return [
    {
      cell: other.cell,
      related: first.cell === null ? [] : [first.cell],
      metric: other.metric,
      message: `${other.metric} weighs ${weight} in ${other.where} but ${before} in ${first.where}, and no reason is given`,
    },
  ]
}

/** A weight of one person's own, without a reason. */
function betweenPeople({ overrides }: RuleContext): readonly Finding[] {
  return overrides
    .filter(({ weight, reason }) => weight !== null && (reason ?? '').trim() === '')
    .map(({ employeeId, metric, at }) => ({
      cell: at.cells.weight ?? null,
      related: at.cells.reason === undefined ? [] : [at.cells.reason],
      person: employeeId,
      metric,
      message: `${metric} has a weight of its own for ${employeeId}, and no reason is given`,
    }))
}
