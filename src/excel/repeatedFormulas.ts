import type { OwnSheet } from '../core/hosting/ownSheet.ts'

/** What a copy costs in characters of formulas: below that they are written out. */
const costOfCopy = 1500

/** Cells of a column, one under the other, with formulas that differ in nothing but their row. Positions are zero-based. */
export interface FormulaRun {
  readonly column: number
  readonly top: number
  readonly bottom: number
}

/**
 * The runs of which Excel is to copy the first formula down, since to write each out would make requests many times as
 * large. A copy moves what a pattern marks as its own row, and patterns have no other reference that moves: it is how
 * files share formulas, too.
 */
export function repeatedFormulas({ rows, patterns = [] }: OwnSheet, first: number): readonly FormulaRun[] {
  const found: FormulaRun[] = []
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  for (let column = 0; column < width; column++) {
    let top = first
    while (top < rows.length) {
      const pattern = rows[top]?.[column]?.pattern
      let bottom = top
      while (pattern !== undefined && rows[bottom + 1]?.[column]?.pattern === pattern) bottom++
      if (pattern !== undefined && (bottom - top) * patterns[pattern]!.length > costOfCopy) {
        found.push({ column, top, bottom })
      }
      top = bottom + 1
    }
  }
  return found
}
