import uFuzzy from '@leeoniya/ufuzzy'
import type { Entry } from './entry.ts'

/** Pairs of the first and the one past the last character of what was typed. */
export type Ranges = readonly number[]

/** An entry with the places of what was typed in its title and in its group. */
export interface Match {
  readonly entry: Entry
  readonly inTitle: Ranges
  readonly inGroup: Ranges
}

// One letter may be missing, doubled or swapped in each word; words may come in any order. What fits alike keeps its order.
const fuzzy = new uFuzzy({ intraMode: 1, compare: () => 0 })

/** The entries that fit what was typed, the best first; without letters all, those used last first. */
export function match(entries: readonly Entry[], typed: string, recent: readonly string[]): readonly Match[] {
  const sorted = [...entries].sort((one, other) => rank(one, recent) - rank(other, recent))
  if (typed.trim() === '') return sorted.map(entry => found(entry, []))
  // The title stands first, so that it counts for more than the group.
  const texts = sorted.map(({ title, group }) => `${title} ${group}`)
  const [matched, info, order] = fuzzy.search(texts, typed, 1)
  if (matched === null) return []
  if (info === null || order === null) return matched.map(at => found(sorted[at]!, []))
  return order.map(at => found(sorted[info.idx[at]!]!, info.ranges[at] ?? []))
}

/** What cannot be used stands last, what was used last first. */
function rank({ id, unavailable }: Entry, recent: readonly string[]): number {
  const place = recent.indexOf(id)
  return (unavailable === null ? 0 : 1000) + (place === -1 ? recent.length : place)
}

/** `ranges` are places in title, space and group; one over the space belongs to both. */
function found(entry: Entry, ranges: Ranges): Match {
  const { length } = entry.title
  return { entry, inTitle: within(ranges, 0, length), inGroup: within(ranges, length + 1, Number.POSITIVE_INFINITY) }
}

function within(ranges: Ranges, from: number, to: number): Ranges {
  return ranges.flatMap((start, at) => {
    const [first, last] = [Math.max(start, from), Math.min(ranges[at + 1]!, to)]
    return at % 2 === 0 && first < last ? [first - from, last - from] : []
  })
}
