import { chiSquareAbove } from '../../statistics/chiSquareAbove.ts'
import type { RandomSource } from '../../statistics/randomSource.ts'
import { shuffled } from '../../statistics/shuffled.ts'

/** Expected counts below which the chi-square distribution is not trusted. */
const leastExpected = 5
const tie = 1e-7

export interface RatingTableTest {
  readonly distance: number
  readonly freedom: number
  /** The smallest expected count of a cell. */
  readonly leastExpected: number
  /** Cramér's V, 0 (groups alike) to 1. */
  readonly cramersV: number
  readonly p: number
  /** From permutations of ratings over people; otherwise from the chi-square distribution. */
  readonly permuted: boolean
}

/**
 * Whether groups rate alike: Pearson's test on the table of groups (rows) by steps of the scale (columns). Where an
 * expected count is below 5, the ratings are shuffled over people `rounds` times, which keeps both margins, and
 * p = (1 + #)/(B + 1). Rows and columns without ratings are left out; null where fewer than two of either remain.
 */
export function ratingTableTest(
  table: readonly (readonly number[])[],
  random: RandomSource,
  rounds = 9_999,
): RatingTableTest | null {
  const rows = table.filter(row => row.some(count => count > 0))
  const columns = (rows[0] ?? []).map((_, k) => k).filter(k => rows.some(row => row[k]! > 0))
  if (rows.length < 2 || columns.length < 2) return null
  const counts = rows.map(row => columns.map(k => row[k]!))
  const rowTotals = counts.map(row => row.reduce((sum, count) => sum + count, 0))
  const columnTotals = columns.map((_, k) => counts.reduce((sum, row) => sum + row[k]!, 0))
  const n = rowTotals.reduce((sum, total) => sum + total, 0)
  const expected = rowTotals.map(row => columnTotals.map(column => (row * column) / n))
  const distanceOf = (table: readonly (readonly number[])[]) => tableDistance(table, expected)
  const distance = distanceOf(counts)
  const freedom = (rows.length - 1) * (columns.length - 1)
  const least = (Math.min(...rowTotals) * Math.min(...columnTotals)) / n
  const cramersV = Math.sqrt(distance / (n * Math.min(rows.length - 1, columns.length - 1)))
  const facts = { distance, freedom, leastExpected: least, cramersV }
  if (least >= leastExpected) return { ...facts, p: chiSquareAbove(distance, freedom), permuted: false }
  const steps = columnTotals.flatMap((total, k) => new Array<number>(total).fill(k))
  const dealt = counts.map(row => [...row])
  let reached = 1
  for (let round = 0; round < rounds; round++) {
    deal(shuffled(steps, random), rowTotals, dealt)
    if (distanceOf(dealt) >= distance * (1 - tie)) reached += 1
  }
  return { ...facts, p: reached / (rounds + 1), permuted: true }
}

/** Deals the steps out, so many to each row, and counts them into the table. */
function deal(steps: readonly number[], rowTotals: readonly number[], table: readonly number[][]): void {
  let at = 0
  table.forEach((row, r) => {
    row.fill(0)
    for (const end = at + rowTotals[r]!; at < end; at++) row[steps[at]!]! += 1
  })
}

/** Pearson's X² of a table. */
function tableDistance(table: readonly (readonly number[])[], expected: readonly (readonly number[])[]): number {
  let distance = 0
  for (let row = 0; row < table.length; row++) {
    for (let column = 0; column < table[row]!.length; column++) {
      const gap = table[row]![column]! - expected[row]![column]!
      distance += (gap * gap) / expected[row]![column]!
    }
  }
  return distance
}
