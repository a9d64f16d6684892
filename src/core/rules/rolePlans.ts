import type { CellRef } from '../cells/cellRef.ts'
import type { Finding, ReadingFinding } from '../problems/finding.ts'
import { distinctFindings } from '../scoring/distinctFindings.ts'
import { grouped } from '../scoring/grouped.ts'
import { metricDefinitionsOf, unknownMetric } from '../scoring/metricDefinitionsOf.ts'
import type { MetricDefinition } from '../scoring/metricPlan.ts'
import { nameKey } from '../scoring/nameKey.ts'
import type { Subject } from '../scoring/subject.ts'
import { onlyRole } from '../scoring/subjectsOf.ts'
import { type RoleWeight, weightsFor } from '../scoring/weightsFor.ts'
import type { Weight } from '../tables/weights.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { noticed, type RuleContext } from './define.ts'

/** A metric that counts in a role's plan. */
export interface PlannedMetric extends RoleWeight {
  readonly definition: MetricDefinition
  /** Its share of the role's whole weight, in percent. */
  readonly share: number
  /** The weight's cell, else the metric's. */
  readonly at: CellRef | null
}

/** What a role, or a level or team of it, is measured by, whether or not anybody is in it yet. */
export interface PlanOfRole {
  readonly role: string
  /** "Support", "Support, level L2", "the scorecard". */
  readonly of: string
  /** The role's cell in Weights, else the first weight's, else the first metric's. */
  readonly cell: CellRef | null
  /** The metrics with a weight above 0. */
  readonly metrics: readonly PlannedMetric[]
  /** Somebody who would have this plan. */
  readonly subject: Subject
  /** What a weight as written is multiplied with to stand on 0 to 100. */
  readonly scale: number
  readonly findings: readonly ReadingFinding[]
}

/** Every plan of the workbook once: those of its people, and those in Weights that nobody has yet. */
export function rolePlans(context: RuleContext): readonly PlanOfRole[] {
  const known = plansOfRun.get(context.scoring)
  if (known !== undefined) return known
  const plans = plansOf(context)
  plansOfRun.set(context.scoring, plans)
  return plans
}

/** Many rules ask for the plans of a run; what it scored stands for the run. */
const plansOfRun = new WeakMap<RuleContext['scoring'], readonly PlanOfRole[]>()

function plansOf(context: RuleContext): readonly PlanOfRole[] {
  const { reading, scoring, configuration } = context
  const definitions = metricDefinitionsOf(reading, configuration).value
  const plans = holders(context).map(subject => {
    const { value, findings } = weightsFor(
      subject,
      reading,
      configuration,
      scoring.cycle,
      equalMetrics(subject, context),
    )
    const counting = value.weights.filter(({ weight }) => weight > 0)
    const total = counting.reduce((sum, { weight }) => sum + weight, 0)
    const metrics = counting.map((each): PlannedMetric => {
      const definition = definitions.get(each.metric) ?? unknownMetric(each.metric)
      return { ...each, definition, share: (100 * each.weight) / total, at: each.cell ?? definition.cell }
    })
    const rows = reading.tables.weights.filter(row =>
      value.weights.some(({ cell }) => isSame(cell, row.at.cells.weight)),
    )
    return {
      role: subject.role,
      of: nameOf(subject, rows),
      cell: rows[0]?.at.cells.role ?? metrics.find(({ at }) => at !== null)?.at ?? null,
      metrics,
      subject,
      scale: value.scale,
      findings,
    }
  })
  return [...grouped(plans, planKey).values()].map(same => same[0]!)
}

/** What scoring noticed under an id, and the same of plans that nobody has yet. */
export function noticedInPlans(id: string): (context: RuleContext) => readonly Finding[] {
  return context =>
    distinctFindings(
      [...noticed(id)(context), ...rolePlans(context).flatMap(plan => plan.findings)]
        .map((finding): ReadingFinding => ({ rule: id, ...finding }))
        .filter(finding => finding.rule === id),
    )
}

/** One subject for each role, level and team of the people and of Weights. */
function holders({ reading, scoring, weights }: RuleContext): readonly Subject[] {
  const known = reading.tables.people.length > 0
  const people = scoring.subjects.map(({ subject }) => subject).filter(({ row }) => row !== null || !known)
  return [...grouped([...people, ...weights.map(holderOf)], holderKey).values()].map(same => same[0]!)
}

function holderKey({ role, level, team }: Subject): string {
  return [role, level, team].map(nameKey).join('\n')
}

function holderOf({ role, level, team }: Weight): Subject {
  return {
    person: '',
    name: '',
    role,
    level,
    team,
    manager: null,
    from: null,
    to: null,
    status: 'active',
    fte: null,
    current: true,
    row: null,
  }
}

/** The metrics that count equally in the role, as scoring found them. */
function equalMetrics({ role }: Subject, { scoring }: RuleContext): readonly string[] {
  const plans = scoring.subjects.filter(({ subject }) => nameKey(subject.role) === nameKey(role))
  const names = plans.flatMap(({ plan }) => plan.filter(each => !each.weightGiven).map(each => each.definition.metric))
  return [...new Set(names)].sort(compareKeys)
}

function nameOf({ role, level, team }: Subject, rows: readonly Weight[]): string {
  if (rows.length === 0) return role === onlyRole ? 'the scorecard' : role
  const ofLevel = rows.some(row => row.level !== null) ? `, level ${level}` : ''
  const ofTeam = rows.some(row => row.team !== null) ? `, team ${team}` : ''
  return `${role}${ofLevel}${ofTeam}`
}

/** Plans with the same weights from the same cells are one. */
function planKey({ role, metrics, findings }: PlanOfRole): string {
  const cells = metrics.map(({ metric, share, at }) => [metric, share, at?.sheet, at?.row, at?.column].join('\t'))
  const noticed = findings.map(({ rule, message }) => `${rule}\t${message}`)
  return [nameKey(role), ...cells, ...noticed].join('\n')
}

function isSame(one: CellRef | null, other: CellRef | undefined): boolean {
  return one !== null && one.sheet === other?.sheet && one.row === other.row && one.column === other.column
}
