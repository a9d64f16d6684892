import uFuzzy from '@leeoniya/ufuzzy'
import { type Entry, entryText } from './entry.ts'

/** An entry with the parts of its text that were typed, as pairs of first and one past last character. */
export interface Match {
  readonly entry: Entry
  readonly ranges: readonly number[]
}

// One letter may be missing, doubled or swapped in each word; words may come in any order.
const fuzzy = new uFuzzy({ intraMode: 1 })

/** The entries that fit what was typed, the best first; without letters all, those used last first. */
export function match(entries: readonly Entry[], typed: string, recent: readonly string[]): readonly Match[] {
  const sorted = [...entries].sort((one, other) => rank(one, recent) - rank(other, recent))
  if (typed.trim() === '') return sorted.map(entry => ({ entry, ranges: [] }))
  const [found, info, order] = fuzzy.search(sorted.map(entryText), typed, 1)
  if (found === null) return []
  if (info === null || order === null) return found.map(at => ({ entry: sorted[at]!, ranges: [] }))
  return order.map(at => ({ entry: sorted[info.idx[at]!]!, ranges: info.ranges[at] ?? [] }))
}

/** What cannot be used stands last, what was used last first. */
function rank({ id, unavailable }: Entry, recent: readonly string[]): number {
  const place = recent.indexOf(id)
  return (unavailable === null ? 0 : 1000) + (place === -1 ? recent.length : place)
}
