import { rowMark } from './formula/rowMark.ts'

/** The patterns of a sheet in the making. */
export interface PatternList {
  readonly patterns: readonly string[]
  /** The number of a formula among the patterns; null: it has no mark of a row, so that it is no pattern. */
  readonly take: (formula: string) => number | null
}

export function patternList(): PatternList {
  const patterns: string[] = []
  const known = new Map<string, number>()
  return {
    patterns,
    take(formula) {
      // Most formulas without a mark stand once: to look each of them up would only take time.
      if (!formula.includes(rowMark)) return null
      const found = known.get(formula)
      if (found !== undefined) return found
      const added = patterns.push(formula) - 1
      known.set(formula, added)
      return added
    },
  }
}
