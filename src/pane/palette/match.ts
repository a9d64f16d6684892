import type { Entry } from './entry.ts'
import { type FoundWord, findWord } from './findWord.ts'

/** Pairs of the first and the one past the last character of what was typed. */
export type Ranges = readonly number[]

/** An entry with the places of what was typed in its title and in its group. */
export interface Match {
  readonly entry: Entry
  readonly inTitle: Ranges
  readonly inGroup: Ranges
}

/**
 * The entries in which all typed words stand, in any order and with one wrong letter in each, the best first; what fits
 * alike keeps its order. Without letters all, those used last first.
 */
export function match(entries: readonly Entry[], typed: string, recent: readonly string[]): readonly Match[] {
  const words = typed.toLowerCase().match(/\S+/g) ?? []
  return [...entries]
    .sort((one, other) => rank(one, recent) - rank(other, recent))
    .flatMap(entry => matched(entry, words) ?? [])
    .sort((one, other) => one.cost - other.cost)
}

/** What cannot be used stands last, what was used last first. */
function rank({ id, unavailable }: Entry, recent: readonly string[]): number {
  const place = recent.indexOf(id)
  return (unavailable === null ? 0 : 1000) + (place === -1 ? recent.length : place)
}

/** More than a word can cost by the way it fits, so that the title counts for more than the group. */
const costOfGroup = 3

function matched(entry: Entry, words: readonly string[]): (Match & { readonly cost: number }) | null {
  const [title, group] = [entry.title.toLowerCase(), entry.group.toLowerCase()]
  const inTitle: FoundWord[] = []
  const inGroup: FoundWord[] = []
  for (const word of words) {
    const found = findWord(title, word)
    const other = found === null ? findWord(group, word) : null
    if (found !== null) inTitle.push(found)
    else if (other !== null) inGroup.push(other)
    else return null
  }
  const cost = [...inTitle, ...inGroup].reduce((sum, word) => sum + word.cost, costOfGroup * inGroup.length)
  return { entry, inTitle: rangesOf(inTitle), inGroup: rangesOf(inGroup), cost }
}

function rangesOf(words: readonly FoundWord[]): Ranges {
  return words.flatMap(({ from, to }) => [from, to])
}
