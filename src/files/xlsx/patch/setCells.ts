import { address, fullAddress } from '../../../core/cells/address.ts'
import type { Cell } from '../../../core/cells/cell.ts'
import { addressOfRange } from '../../../core/hosting/addressOfRange.ts'
import { UnusableFile } from '../../unusableFile.ts'
import { attribute, isOn } from '../../xml/attribute.ts'
import { appendInside } from '../../xml/insertXml.ts'
import { childNamed, parseXml, prefixOf } from '../../xml/parseXml.ts'
import { setAttribute } from '../../xml/setAttribute.ts'
import { type Splice, splice } from '../../xml/splice.ts'
import { cellXml } from '../cellXml.ts'
import { encodeText } from '../encodeText.ts'
import { type Position, rangeOf } from '../position.ts'
import { type FoundCell, type FoundRow, locateCells, type SheetLayout } from './locateCells.ts'
import { unshare } from './unshare.ts'

/** One cell of a user's sheet to be set; zero-based. Its style stays; a cell without one takes that of `like`. */
export interface CellChange extends Position {
  readonly value: Cell
  readonly like?: Position
  /** English A1 without the equals sign, of which the value is the result; `kept`: the one that the cell has stays. */
  readonly formula?: string | { readonly kept: true }
  /** The code of the number format that the cell gets. */
  readonly format?: string
}

/** How a value is stored under a style, or under another format: dates of workbooks that count from 1904 are lower. */
export type StoredValue = (value: Cell, style: number, format?: string) => Cell

/** The number of the style that differs from a given one in its number format alone. */
export type Reformat = (style: number, format: string) => number

/**
 * Sets cells in the part of a worksheet and leaves all else as it is. Of several changes to one cell the last counts.
 * Where the first cell of a shared formula changes, the others get formulas of their own. Throws UnusableFile where a cell
 * is part of an array or of a data table, which cannot be changed in part.
 */
export function setCells(
  xml: string,
  part: string,
  title: string,
  changes: readonly CellChange[],
  stored: StoredValue,
  reformat: Reformat = style => style,
): { xml: string; formulaLost: boolean } {
  const last = [...new Map(changes.map(change => [address(change), change])).values()]
  const asked = new Set(last.flatMap(({ row, like }) => (like === undefined ? [row] : [row, like.row])))
  const layout = locateCells(xml, part, asked)
  const replaced = last.filter(change => !keepsFormula(change))
  const holder = layout.formulas.find(({ first, shared }) => shared && replaced.some(change => isAt(change, first)))
  if (holder !== undefined) return setCells(unshare(xml, part, holder.first), part, title, changes, stored, reformat)
  for (const change of replaced) refusePartOfFormula(change, layout, title)
  const byRow = new Map<number, CellChange[]>()
  for (const change of [...last].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(change.row)
    if (row === undefined) byRow.set(change.row, [change])
    else row.push(change)
  }
  const write = (change: CellChange): string => {
    const { value, format } = change
    const style = format === undefined ? styleOf(change, layout) : reformat(styleOf(change, layout), format)
    const attributes = `r="${address(change)}"${style === 0 ? '' : ` s="${style}"`}`
    const prefix = prefixOf(layout.sheetData)
    const formula = keepsFormula(change) ? formulaIn(xml, part, cellIn(layout, change)) : newFormula(change, prefix)
    return cellXml(stored(value, style, format), attributes, prefix, formula)
  }
  const splices = [...byRow].flatMap(([number, row]) => {
    const found = layout.rows.get(number)
    return found === undefined ? [] : rowSplices(found, row, write)
  })
  const absent = [...byRow].filter(([number]) => !layout.rows.has(number))
  return {
    xml: splice(xml, [...splices, ...newRows(absent, layout, write), ...dimensionSplices(layout, last)]),
    formulaLost: replaced.some(change => cellIn(layout, change)?.hasFormula),
  }
}

type Write = (change: CellChange) => string

function rowSplices(row: FoundRow, changes: readonly CellChange[], write: Write): Splice[] {
  const splices: Splice[] = []
  let appended = ''
  for (const change of changes) {
    const given = row.cells.find(({ column }) => column === change.column)
    if (given !== undefined) splices.push({ start: given.start, end: given.end, text: write(change) })
    else if (isFilled(change)) {
      const next = row.cells.find(({ column }) => column > change.column)
      if (next === undefined) appended += write(change)
      else splices.push({ start: next.start, end: next.start, text: write(change) })
    }
  }
  if (appended !== '') splices.push(appendInside(row, appended))
  // The columns that a row spans are a hint; a wrong one is worse than none.
  if (splices.length > 0 && attribute(row.tag, 'spans') !== null) splices.push(setAttribute(row, 'spans', null))
  return splices
}

function newRows(
  rows: readonly (readonly [number, readonly CellChange[]])[],
  layout: SheetLayout,
  write: Write,
): Splice[] {
  const prefix = prefixOf(layout.sheetData)
  const splices: Splice[] = []
  let appended = ''
  for (const [number, changes] of rows) {
    const filled = changes.filter(isFilled)
    if (filled.length === 0) continue
    const text = `<${prefix}row r="${number + 1}">${filled.map(write).join('')}</${prefix}row>`
    const next = layout.starts.find(({ row }) => row > number)
    if (next === undefined) appended += text
    else splices.push({ start: next.start, end: next.start, text })
  }
  return appended === '' ? splices : [...splices, appendInside(layout.sheetData, appended)]
}

function dimensionSplices({ dimension }: SheetLayout, changes: readonly CellChange[]): Splice[] {
  const given = dimension === null ? null : rangeOf(attribute(dimension.tag, 'ref') ?? '')
  if (dimension === null || given === null) return []
  const range = changes.filter(isFilled).reduce(
    (wide, { row, column }) => ({
      top: Math.min(wide.top, row),
      left: Math.min(wide.left, column),
      bottom: Math.max(wide.bottom, row),
      right: Math.max(wide.right, column),
    }),
    given,
  )
  const grown = addressOfRange(range)
  return grown === addressOfRange(given) ? [] : [setAttribute(dimension, 'ref', grown)]
}

function isFilled({ value, formula }: CellChange): boolean {
  return value !== null || formula !== undefined
}

function isAt(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column
}

function keepsFormula({ formula }: CellChange): boolean {
  return typeof formula === 'object'
}

/** The formula of a cell as it stands in the part. */
function formulaIn(xml: string, part: string, cell: FoundCell | undefined): string {
  const text = cell === undefined ? '' : xml.slice(cell.start, cell.end)
  const formula = text === '' ? undefined : childNamed(parseXml(text, part, 1), 'f')
  return formula === undefined ? '' : text.slice(formula.start, formula.end)
}

function newFormula({ formula }: CellChange, prefix: string): string {
  return typeof formula === 'string' ? `<${prefix}f>${encodeText(formula)}</${prefix}f>` : ''
}

/** The style of the cell itself, of the one that it is to look like, of its row, or of its column. */
function styleOf(change: CellChange, layout: SheetLayout): number {
  const own = cellIn(layout, change)
  if (own !== undefined) return Number(attribute(own.tag, 's') ?? 0)
  const like = change.like === undefined ? undefined : cellIn(layout, change.like)
  if (like !== undefined) return Number(attribute(like.tag, 's') ?? 0)
  const row = layout.rows.get(change.row)?.tag
  if (row !== undefined && isOn(row, 'customFormat')) return Number(attribute(row, 's') ?? 0)
  const column = layout.columns.find(
    tag => Number(attribute(tag, 'min')) <= change.column + 1 && change.column < Number(attribute(tag, 'max')),
  )
  return Number(attribute(column ?? '', 'style') ?? 0)
}

function cellIn(layout: SheetLayout, { row, column }: Position) {
  return layout.rows.get(row)?.cells.find(cell => cell.column === column)
}

function refusePartOfFormula(change: CellChange, { formulas }: SheetLayout, title: string): void {
  const { row, column } = change
  for (const { range, shared } of formulas) {
    const inside = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
    if (shared || !inside) continue
    const cell = fullAddress({ sheet: title, row, column })
    throw new UnusableFile(
      `${cell} belongs to a formula that fills ${addressOfRange(range)}, so it cannot be changed alone. Replace the formula in Excel by its values, or change the cells that it reads.`,
    )
  }
}
