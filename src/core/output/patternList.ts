import { rowMark } from './formula/rowMark.ts'
import type { OutputCell } from './sheet.ts'

/** The patterns of a sheet in the making. */
export interface PatternList {
  readonly patterns: readonly string[]
  /** What a cell carries of a formula: its number among the patterns, or, without the mark of a row, its text. */
  readonly take: (formula: string) => Pick<OutputCell, 'formula' | 'pattern'>
}

export function patternList(): PatternList {
  const patterns: string[] = []
  const known = new Map<string, { readonly pattern: number }>()
  return {
    patterns,
    take(formula) {
      const found = known.get(formula)
      if (found !== undefined) return found
      if (!formula.includes(rowMark)) return { formula }
      const added = { pattern: patterns.push(formula) - 1 }
      known.set(formula, added)
      return added
    },
  }
}
