import type { Goalposts } from '../../scoring/metricPlan.ts'
import type { Observation } from '../../scoring/observation.ts'
import { type Facts, factCell, factState } from '../../tables/facts.ts'
import { keyCondition } from './keyConditions.ts'
import { type FixedValue, type MeanPart, meanParts } from './meanParts.ts'
import type { MeasuredCell } from './runs.ts'
import { isScaled } from './scaled.ts'
import type { WorkbookCells } from './workbookCells.ts'

/** The measurements of a metric that share goalposts, as parts of a mean. */
export interface MeasuredSegment {
  /** Null: those of the whole. */
  readonly goalposts: Goalposts | null
  readonly parts: readonly MeanPart[]
}

export interface Measured {
  readonly segments: readonly MeasuredSegment[]
  readonly byN: boolean
  /** How many measurements enter as values. */
  readonly fixed: number
}

/** What a value is the mean of, as formulas over its cells; null: it can only be written as a value. */
export function measuredParts(observation: Observation, facts: Facts, cells: WorkbookCells): Measured | null {
  const { inside, counted, byN, goalposts } = observation.basis
  const counts = counted.length === inside.length ? null : new Set(counted)
  const groups = new Map<string, { goalposts: Goalposts | null; live: MeasuredCell[]; fixed: FixedValue[] }>()
  let fixedCount = 0
  for (const [at, fact] of inside.entries()) {
    const posts = goalposts[at] ?? null
    const key = posts === null ? '' : postsKey(posts)
    const group = groups.get(key) ?? { goalposts: posts, live: [], fixed: [] }
    group.goalposts = posts
    const isCounted = counts === null || counts.has(fact)
    const live = measuredCell(fact, isCounted, byN, facts, cells)
    if (live !== null) group.live.push(live)
    else if (isCounted) {
      const fixed = fixedValue(fact, byN, facts, cells)
      if (fixed === null) return null
      group.fixed.push(fixed)
      fixedCount += 1
    }
    if (group.live.length + group.fixed.length > 0) groups.set(key, group)
  }
  const segments: MeasuredSegment[] = []
  for (const group of groups.values()) {
    const parts = meanParts(group.live, group.fixed, byN, cells.raw)
    if (parts === null) return null
    segments.push({ goalposts: group.goalposts, parts })
  }
  return segments.length === 0 ? null : { segments, byN, fixed: fixedCount }
}

/**
 * The measurement as a cell that a formula may refer to: its plain number is its value, or it is blank, so that filling
 * it in counts. Null: it is not, or it does not count whatever is written there.
 */
function measuredCell(
  fact: number,
  counts: boolean,
  byN: boolean,
  facts: Facts,
  cells: WorkbookCells,
): MeasuredCell | null {
  const cell = factCell(facts, fact)
  const raw = cells.raw(cell)
  const n = cells.nOfFact(fact)
  const rawN = n === null ? null : cells.raw(n)
  const scale = facts.scale[fact]!
  if (!Number.isFinite(scale) || (byN && n === null)) return null
  const result = { cell, n: byN ? n : null, scale, keys: cells.ofFact(fact) }
  if (!counts) {
    const wordless = raw === null || typeof raw === 'string'
    const open = wordless && factState(facts, fact) !== 'invalid' && (!byN || rawN === null || typeof rawN === 'number')
    return open && !(typeof rawN === 'number' && rawN < 0) ? result : null
  }
  const ownN = byN ? typeof rawN === 'number' && rawN === facts.n[fact] : Number.isNaN(facts.n[fact]!)
  return typeof raw === 'number' && isScaled(raw, scale, facts.value[fact]!) && ownN ? result : null
}

function fixedValue(fact: number, byN: boolean, facts: Facts, cells: WorkbookCells): FixedValue | null {
  const keys = cells.ofFact(fact)
  const n = cells.nOfFact(fact)
  const held = [factCell(facts, fact), ...(byN && n !== null ? [n] : []), ...keys.row, ...keys.headers]
  const conditions = held.map(cell => keyCondition([cell], cells.raw))
  if (!conditions.every(condition => condition !== null)) return null
  return { value: facts.value[fact]!, weight: byN ? facts.n[fact]! : 1, conditions }
}

function postsKey({ floor, target, stretch, rangeLow, rangeHigh, ceiling }: Goalposts): string {
  return [floor, target, stretch, rangeLow, rangeHigh, ceiling].join('|')
}
