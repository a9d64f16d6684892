import type { ICellData } from '@univerjs/core'
import type { FWorksheet } from '@univerjs/preset-sheets-core'
import { type Cell, isError } from '../../src/core/cells/cell.ts'
import type { ShownCell, ShownLook, ShownSheet } from '../../src/files/shown/shownWorkbook.ts'
import type { TypedCell } from '../../src/files/xlsx/patch/typeCells.ts'
import { heldCell } from './heldCell.ts'

/** What a cell held when it was taken over last; `formula` is null where there was none. */
export interface Known {
  readonly value: Cell
  readonly formula: string | null
  readonly format: string
}

interface Place {
  readonly given: ShownSheet
  readonly held: FWorksheet
  readonly looks: readonly ShownLook[]
}

/** What is to be taken over of a cell, and what is known of it from then on; null: nothing differs. */
export function typedCell(
  { given, held, looks }: Place,
  at: { readonly row: number; readonly column: number },
  before: ShownCell | undefined,
  known: Known | null,
): { readonly cell: TypedCell; readonly now: Known } | null {
  const data: ICellData = held.getSheet().getCellRaw(at.row, at.column) ?? {}
  const format = held.getWorkbook().getStyles().getStyleByCell(data)?.n?.pattern ?? 'General'
  const formula = data.f || data.si ? held.getRange(at.row, at.column).getFormula().replace(/^=/, '') : null
  const now: Known = { value: heldCell(data), formula, format }
  const last = known ?? { value: before?.value ?? null, format: looks[before?.look ?? 0]?.format ?? 'General' }
  const sameFormula = known === null ? hasGivenFormula(data, before) : formula === known.formula
  const sameValue = (formula === null ? isEqual : isClose)(now.value, last.value)
  if (sameFormula && sameValue && format === last.format) return null
  const cell = { sheet: given.title, ...at, value: now.value, ...(format === last.format ? {} : { format }) }
  if (formula === null) return { cell, now }
  return { cell: { ...cell, formula: sameFormula ? { kept: true } : formula }, now }
}

/** Whether a cell has the formula that it was given, or none as before. */
function hasGivenFormula({ f, si }: ICellData, before: ShownCell | undefined): boolean {
  const formula = before?.formula
  if (!formula || formula.kept) return !f && !si
  if (formula.shared === null) return f === `=${formula.text ?? ''}` && !si
  return si === `shared${formula.shared}` && (!f || f === `=${formula.text ?? ''}`)
}

function isEqual(one: Cell, other: Cell): boolean {
  if (isError(one) || isError(other)) return isError(one) && isError(other) && one.error === other.error
  return one === other
}

/** Two programs that calculate the same formula may differ in the last digits: then the file keeps its own. */
const sameDigits = 1e-12

function isClose(one: Cell, other: Cell): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return isEqual(one, other)
  return Math.abs(one - other) <= sameDigits * Math.max(Math.abs(one), Math.abs(other))
}
