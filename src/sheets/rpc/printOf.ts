import { type Cell, isError } from '../../core/cells/cell.ts'
import type { FormatClass } from '../../core/cells/formatClass.ts'
import { fnv1a, type Hash } from '../../core/commands/fnv1a.ts'

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

function addCell(hash: Hash, cell: Cell): void {
  if (typeof cell === 'number') {
    hash.byte(1)
    hash.number(cell)
  } else if (typeof cell === 'string') {
    hash.byte(2)
    hash.text(cell)
  } else if (cell === null) hash.byte(0)
  else if (isError(cell)) {
    hash.byte(3)
    hash.text(cell.error)
  } else hash.byte(cell ? 5 : 4)
}
