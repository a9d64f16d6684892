import type { Ranges } from './match.ts'

/** A piece of a text; `hit`: it was typed. */
export interface Part {
  readonly from: number
  readonly text: string
  readonly hit: boolean
}

/** The text in pieces, cut where what was typed begins and ends. */
export function marked(text: string, ranges: Ranges): readonly Part[] {
  const ends = [...new Set([0, ...ranges, text.length])].sort((one, other) => one - other)
  return ends.slice(0, -1).map((from, i) => ({
    from,
    text: text.slice(from, ends[i + 1]),
    hit: ranges.some((start, at) => at % 2 === 0 && from >= start && from < ranges[at + 1]!),
  }))
}
