import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { literal } from './literal.ts'
import { lineReference, reference } from './reference.ts'

/**
 * That cells side by side still hold what they held when the workbook was read; null where that cannot be written.
 * Several at once are compared in one condition, in their order, so that swapping two of them is seen.
 */
export function keyCondition(cells: readonly CellRef[], raw: (cell: CellRef) => Cell): string | null {
  const held = cells.map(cell => literal(raw(cell)))
  if (!held.every(each => each !== null)) return null
  const [first] = cells
  const last = cells[cells.length - 1]
  if (first === undefined || last === undefined) return null
  if (cells.length === 1) return `${reference(first)}=${held[0]}`
  const same = held.every(each => each === held[0])
  const between = first.column === last.column ? ';' : ','
  const compared = same ? held[0] : `{${held.join(between)}}`
  return `SUMPRODUCT(--(${lineReference({ first, last })}<>${compared}))=0`
}
