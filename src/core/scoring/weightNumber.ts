import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { parseNumber } from '../values/parseNumber.ts'

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
  if (parsed.state !== 'value') return null
  if (Math.abs(parsed.value) <= largestWeight) return parsed.value
  const message = `The weight of ${metric} is ${parsed.value}, far above 100: it counts as blank until it is corrected.`
  findings.push({ rule: 'plan-unreadable', cell, metric, message })
  return null
}

/** Weights are shares, percents or points of 100; a thousand of those is a slip of the keyboard. */
const largestWeight = 100_000
