/** A piece of a text; `hit`: it was typed. */
export interface Part {
  readonly from: number
  readonly text: string
  readonly hit: boolean
}

/** The text in pieces, cut at the ends of the ranges (pairs of first and one past last) and at `cut`. */
export function marked(text: string, ranges: readonly number[], cut: number): readonly Part[] {
  const ends = [...new Set([0, cut, text.length, ...ranges])].sort((one, other) => one - other)
  return ends.slice(0, -1).map((from, i) => ({
    from,
    text: text.slice(from, ends[i + 1]),
    hit: ranges.some((start, at) => at % 2 === 0 && from >= start && from < ranges[at + 1]!),
  }))
}
