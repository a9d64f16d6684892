import { parseDuration } from '../values/parseDuration.ts'
import { parseNumber } from '../values/parseNumber.ts'
import type { Parsed } from '../values/state.ts'

/** A plain number above this is a percentage, not a share. */
const largestShare = 1.5

/**
 * The goalposts of one plan row in the unit of their metric, in the order given. Of a metric in %, values are shares:
 * "90%" and 0.9 are 0.9; plain numbers are read together, as percentages where one of them is above 1.5.
 */
export function planNumbers(
  cells: readonly (string | number | null)[],
  unit: string | null,
): readonly Parsed<number>[] {
  if (unit === 'hours' || unit === 'minutes' || unit === 'days') {
    return cells.map(cell => parseDuration(cell, { decimal: 'dot', unit, plain: 'inUnit' }))
  }
  const named = unit === 'currency' || unit === 'count' ? unit : null
  const plain = cells.map(cell => parseNumber(cell, { decimal: 'dot', percent: 'none', unit: named }))
  if (unit !== '%') return plain
  const signed = cells.map(cell => typeof cell === 'string' && cell.includes('%'))
  const points = plain.some(
    (parsed, at) => parsed.state === 'value' && !signed[at] && Math.abs(parsed.value) > largestShare,
  )
  return plain.map((parsed, at) =>
    points && parsed.state === 'value' && !signed[at] ? { ...parsed, value: parsed.value / 100 } : parsed,
  )
}
