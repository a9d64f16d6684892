import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import type { Settings } from '../settings/settings.ts'
import { sum } from '../statistics/sum.ts'
import type { Reading } from '../tables/reading.ts'
import { parseNumber } from '../values/parseNumber.ts'
import { compareKeys } from './compareKeys.ts'
import type { Cycle } from './cycle.ts'
import { figure } from './figure.ts'
import { nameKey } from './nameKey.ts'
import { inPeriodOrder } from './planSources.ts'
import { mostSpecific } from './specificity.ts'
import type { Step } from './step.ts'
import type { Subject } from './subject.ts'
import { onlyRole } from './subjectsOf.ts'
import { tolerance } from './tolerance.ts'

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
    const message = `No weights are given, so the ${measured.length} metrics with data of ${subject.role === onlyRole ? 'everybody' : subject.role} count equally.`
    findings.push({ rule: 'weights-equal', cell: null, message })
  }
  return {
    value: { weights: equal(measured.map(metric => ({ metric, cell: null }))), scale: 1, reason: null },
    findings,
  }
}

/** A weight as written: null is a blank. */
interface Written {
  readonly metric: string
  readonly weight: number | null
  readonly cell: CellRef | null
  readonly from: number | null
}

interface WrittenPlan {
  /** Whose weights: "Support", "Support, level 2". */
  readonly of: string
  readonly rows: readonly Written[]
}

function fromTable(subject: Subject, reading: Reading, cycle: Cycle, findings: ReadingFinding[]): WrittenPlan | null {
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const candidates = reading.tables.weights.filter(
    row => nameKey(row.role) === nameKey(subject.role) && (row.effectiveFrom ?? 0) <= end,
  )
  const { picked, rivals } = mostSpecific(candidates, subject)
  if (picked.length === 0) return null
  const rows = picked.map(row => ({
    metric: row.metric,
    weight: weightNumber(row.weight, row.at.cells.weight ?? null, row.metric, findings),
    cell: row.at.cells.weight ?? null,
    from: row.effectiveFrom,
  }))
  for (const [row, rival] of rivals) {
    if (row.weight === rival.weight) continue
    findings.push({
      rule: 'weight-twice',
      cell: rival.at.cells.weight ?? null,
      related: row.at.cells.weight === undefined ? [] : [row.at.cells.weight],
      metric: row.metric,
      message: `${row.metric} has two weights in ${row.role}: ${row.weight ?? 'blank'} and ${rival.weight ?? 'blank'}. The first is used; remove one.`,
    })
  }
  const level = picked.some(row => row.level !== null) ? `, level ${subject.level}` : ''
  const team = picked.some(row => row.team !== null) ? `, team ${subject.team}` : ''
  return { of: `${picked[0]!.role}${level}${team}`, rows: latestPlan(rows) }
}

/**
 * A changed plan is written either as the rows that changed or as a whole new set of rows with one date. The rows of
 * the latest date are the whole plan where they sum to 100 by themselves and all rows together do not.
 */
function latestPlan(rows: readonly Written[]): readonly Written[] {
  const latest = rows.reduce((day, row) => Math.max(day, row.from ?? 0), 0)
  const newest = rows.filter(row => (row.from ?? 0) === latest)
  return !sumsTo100(rows) && sumsTo100(newest) ? newest : rows
}

function sumsTo100(rows: readonly Written[]): boolean {
  const weights = rows.map(row => row.weight ?? 0)
  return isWhole(sum(weights) * scaleOf(weights))
}

function fromScorecards(subject: Subject, reading: Reading, cycle: Cycle): WrittenPlan | null {
  const end = cycle.to ?? Number.POSITIVE_INFINITY
  const columns = inPeriodOrder(reading.scorecardColumns).filter(
    ({ role, period }) =>
      (role === null || nameKey(role) === nameKey(subject.role)) && (period === null || period.from <= end),
  )
  if (!columns.some(({ weight }) => weight !== null)) return null
  const rows = new Map<string, Written>()
  for (const { metric, weight, cell } of columns) {
    if (weight !== null) rows.set(metric, { metric, weight: weight.value, cell: weight.cell, from: null })
    else if (!rows.has(metric)) rows.set(metric, { metric, weight: null, cell, from: null })
  }
  const of = subject.role === onlyRole ? 'the scorecard' : subject.role
  return { of, rows: [...rows.values()].sort((one, other) => compareKeys(one.metric, other.metric)) }
}

/** A weight as a number; "30%" is 30. What cannot be read counts as blank. */
export function weightNumber(
  raw: string | number | null,
  cell: CellRef | null,
  metric: string,
  findings: ReadingFinding[],
): number | null {
  // "30%" of a weight is 30, read without the detour over 0.3, which costs a digit.
  const points = typeof raw === 'string' ? raw.replace('%', '') : raw
  const parsed = parseNumber(points, { decimal: 'dot', percent: 'none', unit: null })
  if (parsed.state === 'invalid') {
    findings.push({
      rule: 'plan-unreadable',
      cell,
      metric,
      message: `The weight of ${metric} cannot be read: ${parsed.message}`,
    })
  }
  return parsed.state === 'value' ? parsed.value : null
}

/** One scale per role: all at most 1 are shares of 1, anything else is on 0 to 100. */
function scaleOf(weights: readonly number[]): number {
  const shares = weights.every(weight => weight <= 1) && sum(weights) <= largestSumOfShares
  return shares ? 100 : 1
}

/** Shares that sum to more than this were not meant as shares of 1. */
const largestSumOfShares = 1.5

/** 100 ± 0.01. */
function isWhole(total: number): boolean {
  return Math.abs(total - 100) <= 0.01 + tolerance
}

function readScale({ of, rows }: WrittenPlan, settings: Settings, findings: ReadingFinding[]): Step<RolePlan> {
  const filled = rows.filter((row): row is Written & { weight: number } => row.weight !== null)
  if (filled.length === 0) {
    findings.push({
      rule: 'weights-all-blank',
      cell: rows[0]?.cell ?? null,
      message: `All weights of ${of} are blank, so its ${rows.length} metrics count equally.`,
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

function equal(metrics: readonly { readonly metric: string; readonly cell: CellRef | null }[]): RoleWeight[] {
  return metrics.map(({ metric, cell }) => ({ metric, cell, weight: 100 / metrics.length, given: false }))
}
