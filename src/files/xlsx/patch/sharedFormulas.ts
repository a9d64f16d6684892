import { columnName } from '../../../core/cells/address.ts'
import type { OwnCell, OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { inRow } from '../../../core/output/formula/rowMark.ts'
import { encodeText } from '../encodeText.ts'

/**
 * The `f` elements of a sheet. Cells of a column that repeat a pattern share one formula: the first of them holds it, and
 * the spreadsheet moves it to the row of each other (shared formulas of ECMA-376, 18.3.1.40).
 */
export function sharedFormulas({
  rows,
  patterns = [],
}: OwnSheet): (cell: OwnCell, row: number, column: number) => string {
  const lastRows = new Map<number, number>()
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.pattern !== undefined) lastRows.set(keyOf(cell.pattern, column), row)
    })
  })
  const references = new Map<number, string>()
  return ({ formula, pattern }, row, column) => {
    if (pattern === undefined) return formula === undefined ? '' : `<f>${encodeText(formula)}</f>`
    const key = keyOf(pattern, column)
    const reference = references.get(key)
    if (reference !== undefined) return reference
    const text = encodeText(inRow(patterns[pattern]!, row))
    const last = lastRows.get(key) ?? row
    if (last === row) return `<f>${text}</f>`
    const number = references.size
    references.set(key, `<f t="shared" si="${number}"/>`)
    const name = columnName(column)
    return `<f t="shared" ref="${name}${row + 1}:${name}${last + 1}" si="${number}">${text}</f>`
  }
}

/** No sheet has more columns than this. */
const columns = 16_384

function keyOf(pattern: number, column: number): number {
  return pattern * columns + column
}
