import type { ReadingFinding } from '../problems/finding.ts'
import { grouped } from './grouped.ts'
import { measuredMetrics } from './measuredMetrics.ts'
import { nameKey } from './nameKey.ts'
import { type PersonPlan, personPlan } from './personPlan.ts'
import type { ScoringContext } from './scoringContext.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'
import { excludedReason } from './subjectsOf.ts'
import { type RolePlan, weightsFor } from './weightsFor.ts'

/** The plan of each subject, in the order given: its role's weights, made once, and its own overrides. */
export function plansFor(subjects: readonly Subject[], context: ScoringContext): Step<readonly PersonPlan[]> {
  const { reading, settings, cycle } = context
  const findings: ReadingFinding[] = []
  const overrides = grouped(reading.tables.overrides, row => row.employeeId)
  const byRole = grouped(subjects, ({ role }) => nameKey(role))
  const measured = new Map<string, readonly string[]>()
  const rolePlans = new Map<string, RolePlan>()
  const planOf = (subject: Subject): RolePlan => {
    const role = nameKey(subject.role)
    const key = [role, nameKey(subject.level), nameKey(subject.team)].join('\n')
    const known = rolePlans.get(key)
    if (known !== undefined) return known
    const withData = measured.get(role) ?? measuredMetrics(byRole.get(role)!, context)
    measured.set(role, withData)
    const { value, findings: noticed } = weightsFor(subject, reading, settings, cycle, withData)
    findings.push(...noticed)
    rolePlans.set(key, value)
    return value
  }
  const untouched = new Map<RolePlan, PersonPlan>()
  const value = subjects.map((subject): PersonPlan => {
    const unknown = subject.row === null && excludedReason(subject, reading, cycle) !== null
    if (unknown) return { weights: [], reason: null }
    const role = planOf(subject)
    const own = overrides.get(subject.person)
    const shared = own === undefined ? untouched.get(role) : undefined
    if (shared !== undefined) return shared
    const plan = personPlan(subject, role, own ?? [], cycle, settings.values.weightsRescale)
    findings.push(...plan.findings)
    if (own === undefined) untouched.set(role, plan.value)
    return plan.value
  })
  return { value, findings }
}
