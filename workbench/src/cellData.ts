import { CellValueType, type ICellData } from '@univerjs/core'
import { type Cell, isError } from '../../src/core/cells/cell.ts'
import type { ShownCell } from '../../src/files/shown/shownWorkbook.ts'

/** A cell as Univer takes it. A formula that it need not know is given as its last result. */
export function cellData({ value, formula, look }: ShownCell, followed: ReadonlySet<string>): ICellData {
  const style = { s: String(look) }
  if (formula === null || formula.kept) return { ...style, ...valueData(value) }
  if (formula.shared === null) return { ...style, ...valueData(value), f: `=${formula.text ?? ''}` }
  if (!followed.has(formula.shared)) return { ...style, ...valueData(value) }
  const text = formula.text === null ? {} : { f: `=${formula.text}` }
  return { ...style, ...valueData(value), ...text, si: `shared${formula.shared}` }
}

export function valueData(value: Cell): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {}
  if (isError(value)) return { v: value.error, t: CellValueType.STRING }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  return typeof value === 'number' ? { v: value, t: CellValueType.NUMBER } : { v: value, t: CellValueType.STRING }
}
