import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import { isConstant, literal } from './literal.ts'
import { lineReference, reference } from './reference.ts'

/**
 * That cells side by side still hold what they held when the workbook was read; null where that cannot be written.
 * Several at once are compared in one condition, in their order, so that swapping two of them is seen.
 */
export function keyCondition(cells: readonly CellRef[], raw: (cell: CellRef) => Cell): string | null {
  const [first] = cells
  const last = cells[cells.length - 1]
  if (first === undefined || last === undefined) return null
  if (cells.length === 1) {
    const held = literal(raw(first))
    return held === null ? null : `${reference(first)}=${held}`
  }
  return holdsCondition(
    lineReference({ first, last }),
    at => reference(cells[at]!),
    cells.map(raw),
    first.column === last.column ? ';' : ',',
  )
}

/** The same for any line of cells; `between` parts what stands in rows (;) or in columns (,). */
export function holdsCondition(
  range: string,
  referenceOf: (at: number) => string,
  cells: readonly Cell[],
  between: ';' | ',',
): string | null {
  const held = cells.map(literal)
  if (!held.every(each => each !== null)) return null
  const one = (at: number) => `${referenceOf(at)}=${held[at]}`
  if (held.length === 1) return one(0)
  const same = held.every(each => each === held[0])
  if (!same && !cells.every(isConstant)) return `AND(${held.map((_, at) => one(at)).join(',')})`
  return `SUMPRODUCT(--(${range}<>${same ? held[0] : `{${held.join(between)}}`}))=0`
}
