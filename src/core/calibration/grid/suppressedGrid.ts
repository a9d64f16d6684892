import { closingCells } from './closingCells.ts'

/** A table of counts with its sums; null is a hidden number. */
export interface SuppressedGrid {
  readonly cells: readonly (readonly (number | null)[])[]
  readonly rows: readonly (number | null)[]
  readonly columns: readonly (number | null)[]
  readonly total: number | null
}

const nothing: ReadonlySet<number> = new Set()

/** Numbers of people above 0 and below this are hidden. */
export const leastShownCount = 5

/**
 * Counts of people to be shown outside the workbook that holds the ratings. Counts and sums below 5, but not 0, are
 * hidden, and others with them until no hidden number follows from the shown ones. With its sums taken for one more row
 * and column, every line of the table adds up to something known, so a hidden number follows exactly where it lies on no
 * closed path of hidden numbers along rows and columns (Gusfield, SIAM Journal on Computing 17, 1988). Each path is closed
 * by the fewest people. Zeros are never hidden, so that who reads the table knows of nobody hidden less than 1: on each
 * path the numbers can be one more and one less in turn with nobody's count falling below.
 *
 * @param withheld columns whose sum is not to follow from this table: all their numbers are hidden, and the sums of their
 * rows; the column after the last is that of the sums
 */
export function suppressedGrid(
  counts: readonly (readonly number[])[],
  least = leastShownCount,
  withheld = nothing,
): SuppressedGrid {
  const whole = withSums(counts)
  const isWithheld = (row: readonly number[], column: number) =>
    withheld.has(column) || (column === row.length - 1 && row.some((count, k) => count > 0 && withheld.has(k)))
  const hidden = whole.map(row => row.map((count, column) => count > 0 && (count < least || isWithheld(row, column))))
  whole.forEach((cells, row) => {
    cells.forEach((_, column) => {
      if (!hidden[row]![column]!) return
      for (const cell of closingCells(whole, hidden, { row, column })) hidden[cell.row]![cell.column] = true
    })
  })
  return shownOf(whole, hidden)
}

function withSums(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = counts[0]?.length ?? 0
  const sums = Array.from({ length: width }, (_, k) => counts.reduce((sum, row) => sum + row[k]!, 0))
  return [...counts, sums].map(row => [...row, row.reduce((sum, count) => sum + count, 0)])
}

function shownOf(whole: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]): SuppressedGrid {
  const shown = whole.map((row, i) => row.map((count, j) => (hidden[i]![j]! ? null : count)))
  const body = shown.slice(0, -1)
  const sums = shown[shown.length - 1]!
  return {
    cells: body.map(row => row.slice(0, -1)),
    rows: body.map(row => row[row.length - 1]!),
    columns: sums.slice(0, -1),
    total: sums[sums.length - 1]!,
  }
}
