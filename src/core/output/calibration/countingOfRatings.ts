import type { Counting } from '../firstLine.ts'
import { tablesOfScores } from '../formula/rowCounts.ts'

/** What the first line of a sheet of counted ratings counts; what to know first stands under it. */
export const countingOfRatings: Counting = {
  toKnow: [],
  tables: ['ratings', ...tablesOfScores],
  again: 'compare ratings again',
}
