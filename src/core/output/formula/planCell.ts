import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { PostCell, PostSource } from '../../scoring/postSource.ts'
import { keyCondition } from './keyConditions.ts'
import { literal, numberLiteral } from './literal.ts'
import { reference } from './reference.ts'
import { isScaled, scaled } from './scaled.ts'
import { checked, scoreAgain } from './scoreAgain.ts'
import type { WorkbookCells } from './workbookCells.ts'

/** A number of the plan inside a formula: what must hold for it, and the number itself. */
interface PlanNumber {
  readonly conditions: readonly string[]
  readonly expression: string
}

/** One of the goalposts as a formula; `target` is the cell that a Floor or Stretch was taken along with. Null: a value. */
export function postFormula(
  source: PostSource | undefined,
  target: string,
  percent: boolean,
  cells: WorkbookCells,
): string | null {
  const own = source && planNumber(source, percent, cells)
  if (!own || source === undefined) return null
  if (source.along === null) return checked(own.conditions, own.expression)
  const base = planNumber(source.along.base, percent, cells)
  if (base === null) return null
  const moved =
    source.along.how === 'in proportion'
      ? `${own.expression}*${target}/(${base.expression})`
      : `${own.expression}+${target}-(${base.expression})`
  return checked([...own.conditions, ...base.conditions], moved)
}

/** A weight as a formula; weights of a role are on one scale, which is 1 or 100. Null: a value. */
export function weightFormula(cell: CellRef | null, weight: number, cells: WorkbookCells): string | null {
  if (cell === null) return null
  const number = liveNumber(cell, weight, [1, 100], false, cells)
  return number && checked(number.conditions, number.expression)
}

/** A cut score, a cap: a plain number of the plan. */
export function plainFormula({ value, cell }: PostCell, cells: WorkbookCells): string | null {
  const number = cell === null ? null : liveNumber(cell, value, [1], false, cells)
  return number && checked(number.conditions, number.expression)
}

function planNumber({ value, cell }: PostCell, percent: boolean, cells: WorkbookCells): PlanNumber | null {
  return cell === null ? null : liveNumber(cell, value, percent ? [1, 0.01] : scales, percent, cells)
}

/** What turns times into hours, minutes or days. */
const scales = [1, 24, 1440, 1 / 60, 60, 1 / 24, 1 / 1440, 0.01]

/**
 * The number of a cell, times the scale that makes it the value that was read. Text such as "90%" counts as what was
 * read of it; a number written over it counts as itself.
 */
function liveNumber(
  cell: CellRef,
  value: number,
  candidates: readonly number[],
  percent: boolean,
  cells: WorkbookCells,
): PlanNumber | null {
  const conditions = planConditions(cell, cells)
  if (conditions === null) return null
  const raw = cells.raw(cell)
  const ref = reference(cell)
  if (typeof raw === 'number') {
    const scale = candidates.find(each => isScaled(raw, each, value))
    if (scale === undefined) return null
    return { conditions: [...conditions, `ISNUMBER(${ref})`], expression: scaled(ref, scale) }
  }
  const held = typeof raw === 'string' ? literal(raw as Cell) : null
  if (held === null) return null
  const plain = percent ? `IF(ABS(${ref})>1.5,${ref}/100,${ref})` : ref
  return {
    conditions,
    expression: `IF(${ref}=${held},${numberLiteral(value)},IF(ISNUMBER(${ref}),${plain},${scoreAgain}))`,
  }
}

function planConditions(cell: CellRef, cells: WorkbookCells): readonly string[] | null {
  const keys = cells.ofPlan(cell)
  if (keys === null) return null
  const conditions = [...keys.row, ...keys.headers].map(key => keyCondition([key], cells.raw))
  return conditions.every(condition => condition !== null) ? conditions : null
}
