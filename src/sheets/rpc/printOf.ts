import type { Cell } from '../../core/cells/cell.ts'
import type { FormatClass } from '../../core/cells/formatClass.ts'
import { addCell } from '../../core/commands/addCell.ts'
import { fnv1a } from '../../core/commands/fnv1a.ts'

/** A hash of what rows hold, and of the classes of their number formats where these are given. */
export function printOf(rows: readonly (readonly Cell[])[], formats: readonly FormatClass[] = []): string {
  const hash = fnv1a()
  for (const format of formats) hash.text(format)
  for (const row of rows) {
    hash.number(row.length)
    for (const cell of row) addCell(hash, cell)
  }
  return hash.hex()
}
