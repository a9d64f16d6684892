import { type Cell, isError } from '../cells/cell.ts'
import type { Hash } from './fnv1a.ts'

/** Adds a cell to a hash. One byte says what kind of cell it is: the text "1" is not the number 1. */
export function addCell(hash: Hash, cell: Cell): void {
  if (cell === null) hash.byte(0)
  else if (typeof cell === 'number') {
    hash.byte(1)
    hash.number(cell)
  } else if (typeof cell === 'string') {
    hash.byte(2)
    hash.text(cell)
  } else if (isError(cell)) {
    hash.byte(3)
    hash.text(cell.error)
  } else hash.byte(cell ? 5 : 4)
}
