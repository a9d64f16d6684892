import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Settings } from '../settings/settings.ts'
import { sum } from '../statistics/sum.ts'
import type { Reading } from '../tables/reading.ts'
import type { Cycle } from './cycle.ts'
import { figure } from './figure.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'
import { onlyRole } from './subjectsOf.ts'
import { isWhole, scaleOf } from './weightScale.ts'
import { fromScorecards, fromTable, type Written, type WrittenPlan } from './writtenWeights.ts'

export { weightNumber } from './weightNumber.ts'

/** The weight of one metric in a role's plan. */
export interface RoleWeight {
  readonly metric: string
  /** 0 to 100. */
  readonly weight: number
  readonly cell: CellRef | null
  /** Written in a cell; false: equal weights. */
  readonly given: boolean
}

/** The weights of a role, by metric; a reason where nobody with them can be scored. */
export interface RolePlan {
  readonly weights: readonly RoleWeight[]
  /** What a weight of this role is multiplied with to read it on 0 to 100. */
  readonly scale: number
  readonly reason: string | null
}

/**
 * The weights in force for a role, level and team on the cycle's last day, read onto 0 to 100: from Weights, else from
 * the scorecard's Weight row, else equal over `measured`, the metrics with data in that role.
 */
export function weightsFor(
  subject: Subject,
  reading: Reading,
  settings: Settings,
  cycle: Cycle,
  measured: readonly string[],
): Step<RolePlan> {
  const findings: ReadingFinding[] = []
  const written = fromTable(subject, reading, cycle, findings) ?? fromScorecards(subject, reading, cycle)
  if (written !== null) return readScale(written, settings, findings)
  if (reading.tables.weights.length > 0) {
    const reason = `Weights has no row for the role ${subject.role}`
    const cell = subject.row?.at.cells.role ?? null
    findings.push({
      rule: 'role-without-weights',
      cell,
      message: `${reason}: nobody in it is scored. Add its weights, or correct the name of the role.`,
    })
    return { value: { weights: [], scale: 1, reason }, findings }
  }
  if (measured.length > 0) {
    const whose = subject.role === onlyRole ? 'everybody' : subject.role
    const message = `No weights are given, so the ${countEqually(`with data of ${whose}`, measured.length)}.`
    findings.push({ rule: 'weights-equal', cell: null, message })
  }
  return {
    value: { weights: equal(measured.map(metric => ({ metric, cell: null }))), scale: 1, reason: null },
    findings,
  }
}

function readScale({ of, rows }: WrittenPlan, settings: Settings, findings: ReadingFinding[]): Step<RolePlan> {
  const filled = rows.filter((row): row is Written & { weight: number } => row.weight !== null)
  if (filled.length === 0) {
    findings.push({
      rule: 'weights-all-blank',
      cell: rows[0]?.cell ?? null,
      message: `All weights of ${of} are blank, so its ${countEqually('', rows.length)}.`,
    })
    return { value: { weights: equal(rows), scale: 1, reason: null }, findings }
  }
  for (const row of rows.filter(({ weight }) => weight === null)) {
    findings.push({
      rule: 'weight-blank',
      cell: row.cell,
      metric: row.metric,
      message: `${row.metric} has no weight in ${of} while others have one, so it is not in the plan. Write 0 to track it without scoring it.`,
    })
  }
  const scale = scaleOf(filled.map(row => row.weight))
  const total = sum(filled.map(row => row.weight)) * scale
  const negative = filled.find(row => row.weight < 0)
  const rescaled = settings.values.weightsRescale && negative === undefined && total > 0 && !isWhole(total)
  const factor = rescaled ? (scale * 100) / total : scale
  const weights = filled.map(({ metric, weight, cell }) => ({ metric, weight: weight * factor, cell, given: true }))
  const value = { weights, scale: factor, reason: null }
  const at = (rule: string, message: string) => filled.map(({ cell, metric }) => ({ rule, cell, metric, message }))
  if (negative !== undefined) {
    const reason = `the weight of ${negative.metric} in ${of} is below 0`
    findings.push({
      rule: 'weight-negative',
      cell: negative.cell,
      metric: negative.metric,
      message: `The weight of ${negative.metric} in ${of} is ${negative.weight}: a weight is 0 or more. Nobody with this plan is scored until it is.`,
    })
    return { value: { ...value, reason }, findings }
  }
  if (isWhole(total)) return { value, findings }
  const message = `Weights of ${of} sum to ${figure(total, false)}, not 100`
  if (rescaled) {
    return {
      value,
      findings: [
        ...findings,
        ...at('weights-rescaled', `${message}; they were rescaled to 100, as the setting weights.rescale says.`),
      ],
    }
  }
  return {
    value: { ...value, reason: `weights of ${of} sum to ${figure(total, false)}, not 100` },
    findings: [...findings, ...at('weights-sum', message)],
  }
}

function countEqually(which: string, count: number): string {
  const named = (noun: string) => (which === '' ? noun : `${noun} ${which}`)
  return count === 1 ? `${named('only metric')} counts for all` : `${count} ${named('metrics')} count equally`
}

function equal(metrics: readonly { readonly metric: string; readonly cell: CellRef | null }[]): RoleWeight[] {
  return metrics.map(({ metric, cell }) => ({ metric, cell, weight: 100 / metrics.length, given: false }))
}
