import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { sum } from '../statistics/sum.ts'
import type { Override } from '../tables/overrides.ts'
import { compareKeys } from '../values/compareKeys.ts'
import type { Cycle } from './cycle.ts'
import { figure } from './figure.ts'
import { grouped } from './grouped.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'
import { weightNumber } from './weightNumber.ts'
import { isWhole } from './weightScale.ts'
import type { RolePlan } from './weightsFor.ts'

/** One metric of a person's plan: the role's weight, or the override's. */
export interface PersonWeight {
  readonly metric: string
  /** 0 to 100. */
  readonly weight: number
  readonly cell: CellRef | null
  readonly given: boolean
  /** The reason of the override in force, or null. */
  readonly override: string | null
  /** False: an override says that the metric does not apply to this person. */
  readonly applies: boolean
}

export interface PersonPlan {
  readonly weights: readonly PersonWeight[]
  /** Why nobody with this plan is scored, or null. */
  readonly reason: string | null
}

/**
 * The role's weights after the overrides of one person that are in force on the cycle's last day; they sum to 100 again,
 * or, with `rescale`, are made to.
 */
export function personPlan(
  subject: Subject,
  role: RolePlan,
  overrides: readonly Override[],
  cycle: Cycle,
  rescale: boolean,
): Step<PersonPlan> {
  const findings: ReadingFinding[] = []
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const byMetric = grouped(overrides.filter(({ from }) => (from ?? 0) <= end).sort(earlierFirst), row => row.metric)
  const roleWeights = new Map(role.weights.map(each => [each.metric, each]))
  const metrics = [...new Set([...roleWeights.keys(), ...byMetric.keys()])].sort(compareKeys)
  const weights = metrics.flatMap((metric): PersonWeight[] => {
    const rows = byMetric.get(metric) ?? []
    const base = roleWeights.get(metric)
    const applies = latest(rows, row => row.applies) !== 'no'
    const weighted = [...rows].reverse().find(row => row.weight !== null)
    const cell = weighted?.at.cells.weight ?? null
    const own = weighted === undefined ? null : weightNumber(weighted.weight, cell, metric, findings)
    const override = rows.length === 0 ? null : (latest(rows, row => row.reason) ?? 'no reason given')
    if (own !== null) {
      return [{ metric, weight: own <= 1 ? own * role.scale : own, cell, given: true, override, applies }]
    }
    return base === undefined ? [] : [{ ...base, override, applies }]
  })
  const changed = [...byMetric.values()].flat().some(row => row.weight !== null)
  if (role.reason !== null || !changed) return { value: { weights, reason: role.reason }, findings }
  return { value: summed(subject, weights, rescale, findings), findings }
}

/** By From, then by what they say, so that the order of the sheet decides nothing. */
function earlierFirst(one: Override, other: Override): number {
  const said = (row: Override) => [row.applies, row.weight, row.target, row.reason].join('\n')
  return (one.from ?? 0) - (other.from ?? 0) || compareKeys(said(one), said(other))
}

function latest<Value>(rows: readonly Override[], read: (row: Override) => Value | null): Value | null {
  return rows.reduce<Value | null>((value, row) => read(row) ?? value, null)
}

/** With or without the metrics that do not apply, the weights are one whole: both are ways to write an override. */
function summed(
  subject: Subject,
  weights: readonly PersonWeight[],
  rescale: boolean,
  findings: ReadingFinding[],
): PersonPlan {
  const negative = weights.find(({ weight }) => weight < 0)
  if (negative !== undefined) {
    const { metric, weight, cell } = negative
    const message = `The weight of ${metric} for ${subject.name} is ${figure(weight, false)}: a weight is 0 or more. ${subject.name} is not scored until it is.`
    findings.push({ rule: 'weight-negative', cell, person: subject.person, metric, message })
    return { weights, reason: `the weight of ${metric} in Overrides is below 0` }
  }
  const totalOf = (of: readonly PersonWeight[]) => sum(of.map(each => each.weight))
  const total = totalOf(weights)
  if (isWhole(total) || isWhole(totalOf(weights.filter(({ applies }) => applies)))) return { weights, reason: null }
  const shown = figure(total, false)
  const rescaled = rescale && total > 0
  const message = `With the overrides of ${subject.name} the weights sum to ${shown}, not 100${rescaled ? '; they were rescaled to 100, as the setting weights.rescale says.' : ''}`
  const rule = rescaled ? 'weights-rescaled' : 'weights-sum'
  for (const { cell, metric, override } of weights) {
    if (override !== null) findings.push({ rule, cell, person: subject.person, metric, message })
  }
  return rescaled
    ? { weights: weights.map(each => ({ ...each, weight: (each.weight * 100) / total })), reason: null }
    : { weights, reason: `with overrides the weights sum to ${shown}, not 100` }
}
