import type { FormatClass } from './formatClass.ts'
import { formatClassOf } from './formatClassOf.ts'

/** How many rows from the top of a sheet (not of its used part) decide the formats of its columns. */
export const formatRows = 50

/** Also the order in which one of two equally frequent classes is chosen. */
const special: readonly FormatClass[] = ['date', 'duration', 'percent', 'text']

/**
 * The class of a column from the number-format codes of its numeric cells among the first `formatRows` rows of the
 * sheet: the most frequent class other than general, if at least half of these cells have it; else general.
 */
export function columnFormat(codes: readonly string[]): FormatClass {
  const counts = new Map<FormatClass, number>()
  for (const code of codes) {
    const found = formatClassOf(code)
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  let best: FormatClass = 'general'
  let most = 0
  for (const candidate of special) {
    const count = counts.get(candidate) ?? 0
    if (count > most && count * 2 >= codes.length) {
      best = candidate
      most = count
    }
  }
  return best
}
