import type { Range } from '../../../core/cells/cellRef.ts'
import { damaged } from '../../unusableFile.ts'
import { attribute } from '../../xml/attribute.ts'
import type { XmlElement } from '../../xml/parseXml.ts'
import { scanXml } from '../../xml/scanXml.ts'
import { nextCell, nextRow } from '../nextPosition.ts'
import { type Position, rangeOf } from '../position.ts'

type Extent = Omit<XmlElement, 'children'>
type Growing<Element> = { -readonly [key in keyof Element]: Element[key] }

/** A cell as it lies in a part. */
export interface FoundCell extends Position, Extent {
  readonly hasFormula: boolean
}

/** A row as it lies in a part, with its cells in the order of the file. */
export interface FoundRow extends Extent {
  readonly row: number
  readonly cells: FoundCell[]
}

/** A formula that fills several cells, from the cell that holds it. */
export interface WideFormula {
  readonly first: Position
  readonly range: Range
  /** Whether its other cells hold a formula of their own, too: they can be replaced, the first cannot. */
  readonly shared: boolean
}

/** Where things stand in the part of a worksheet. */
export interface SheetLayout {
  readonly sheetData: Extent
  readonly dimension: Extent | null
  /** The tags of `col` elements. */
  readonly columns: readonly string[]
  /** The rows asked for, as far as they are there. */
  readonly rows: ReadonlyMap<number, FoundRow>
  /** Numbers and offsets of all rows, in the order of the file. */
  readonly starts: readonly { readonly row: number; readonly start: number }[]
  readonly formulas: readonly WideFormula[]
}

/** Walks once through the part of a worksheet and keeps the cells of the rows asked for. */
export function locateCells(xml: string, part: string, asked: ReadonlySet<number>): SheetLayout {
  let sheetData: Growing<Extent> | null = null
  let dimension: Growing<Extent> | null = null
  const columns: string[] = []
  const rows = new Map<number, FoundRow>()
  const starts: { row: number; start: number }[] = []
  const formulas: WideFormula[] = []
  let at: Position = { row: -1, column: -1 }
  let inRows = false
  let row: Growing<FoundRow> | null = null
  let cell: Growing<FoundCell> | null = null

  scanXml(xml, part, {
    open(name, tag, start, end) {
      const extent = { name, tag, start, innerStart: end, innerEnd: end, end }
      if (name === 'sheetData') {
        sheetData ??= extent
        inRows = true
      } else if (name === 'row' && inRows) {
        at = nextRow(tag, at, part)
        starts.push({ row: at.row, start })
        row = asked.has(at.row) ? { ...extent, row: at.row, cells: [] } : null
        if (row !== null) rows.set(at.row, row)
      } else if (name === 'c' && inRows) {
        at = nextCell(tag, at, part)
        cell = { ...extent, ...at, hasFormula: false }
        row?.cells.push(cell)
      } else if (name === 'f' && cell !== null) {
        cell.hasFormula = true
        const wide = wideFormula(tag, at)
        if (wide !== null) formulas.push(wide)
      } else if (name === 'dimension' && !inRows) dimension = extent
      else if (name === 'col') columns.push(tag)
    },
    close(name, start, end) {
      if (name === 'c' && cell !== null) {
        close(cell, start, end)
        cell = null
      } else if (name === 'row' && row !== null) {
        close(row, start, end)
        row = null
      } else if (name === 'sheetData' && sheetData !== null) {
        close(sheetData, start, end)
        inRows = false
      }
    },
  })
  if (sheetData === null) throw damaged(part, 'it has no rows')
  return { sheetData, dimension, columns, rows, starts, formulas }
}

function close(extent: Growing<Extent>, start: number, end: number): void {
  extent.innerEnd = start
  extent.end = end
}

function wideFormula(tag: string, first: Position): WideFormula | null {
  const type = attribute(tag, 't')
  const range = rangeOf(attribute(tag, 'ref') ?? '')
  if (range === null || !(type === 'shared' || type === 'array' || type === 'dataTable')) return null
  const single = range.top === range.bottom && range.left === range.right
  return single ? null : { first, range, shared: type === 'shared' }
}
