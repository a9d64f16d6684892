import { cellText } from '../../cells/cell.ts'
import type { Period } from '../../values/parsePeriod.ts'
import { normalizeName } from '../normalizeName.ts'
import { type ValuePart, valuePartOf } from '../vocabulary/valueParts.ts'
import type { JoinedHeader } from './joinHeaders.ts'

/** A column of numbers as its own header and band name it. */
export interface NamedColumn {
  readonly header: JoinedHeader
  readonly metric: string
  readonly period: Period | null
}

export interface PairedColumns {
  /** The metrics, each with the column that holds its targets, if there is one. */
  readonly measures: readonly (NamedColumn & { readonly target: number | null })[]
  /** Columns that only say how values and targets compare, and targets of which nothing says what they are for. */
  readonly leftOut: readonly { readonly header: JoinedHeader; readonly reason: string }[]
}

interface Part extends NamedColumn {
  readonly part: ValuePart
}

/**
 * Puts what belongs together into one metric: Actual and Target under the band CSAT, CSAT beside CSAT Target. A header
 * is taken apart only where the sheet has the metric that it speaks of; `isKnown`: the user says it is a metric itself.
 */
export function pairTargets(columns: readonly NamedColumn[], isKnown: (metric: string) => boolean): PairedColumns {
  const parts = columns.map(column => partOf(column, isKnown))
  const values = new Set(parts.filter(({ part }) => part === 'actual').map(keyOf))
  const targets = new Map<string, number>()
  for (const part of parts) {
    if (part.part === 'target' && values.has(keyOf(part)) && !targets.has(keyOf(part)))
      targets.set(keyOf(part), part.header.column)
  }
  return {
    measures: parts.flatMap((part, i) => {
      const target = targets.get(keyOf(part)) ?? null
      if (part.part === 'actual') return [{ ...(part.metric === '' && target === null ? columns[i]! : part), target }]
      return values.has(keyOf(part)) || isBareTarget(part) ? [] : [{ ...columns[i]!, target: null }]
    }),
    leftOut: parts.flatMap(part => {
      if (part.part === 'compared' && values.has(keyOf(part)))
        return [{ header: part.header, reason: 'it compares values with their targets' }]
      return isBareTarget(part) && targets.get(keyOf(part)) !== part.header.column
        ? [{ header: part.header, reason: 'a target, and nothing says of which metric' }]
        : []
    }),
  }
}

function isBareTarget({ part, metric }: Part): boolean {
  return part === 'target' && metric === ''
}

/** The metric that a header speaks of: its other words, else the band above it; '' where there is neither. */
function partOf(column: NamedColumn, isKnown: (metric: string) => boolean): Part {
  const named = isKnown(column.metric) ? null : valuePartOf(column.metric)
  if (named === null) return { ...column, part: 'actual' }
  const band = column.period === null ? cellText(column.header.band) : ''
  return { ...column, part: named.part, metric: named.metric === '' ? band : named.metric }
}

function keyOf({ metric, period }: NamedColumn): string {
  return `${normalizeName(metric)}\n${period?.key ?? ''}`
}
