import { fullAddress } from '../../core/cells/address.ts'
import type { Cell } from '../../core/cells/cell.ts'
import type { Range } from '../../core/cells/cellRef.ts'
import { columnFormat, formatRows } from '../../core/cells/columnFormat.ts'
import type { Grid } from '../../core/cells/grid.ts'
import { trimGrid } from '../../core/cells/trimGrid.ts'
import { damaged, UnusableFile } from '../unusableFile.ts'
import { attribute } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'
import { type CellContext, type CellText, cellValue } from './cellValue.ts'
import { hiddenColumns } from './hiddenColumns.ts'
import { isHidden } from './isHidden.ts'
import { nextCell, nextRow } from './nextPosition.ts'
import { type Position, rangeOf } from './position.ts'

/** Most cells of the rectangle around a sheet's content, blank rows not counted: a full sheet of 38 columns. */
const mostCells = 40_000_000

/** One worksheet in normal form; null if it is blank. */
export function readWorksheet(xml: string, part: string, title: string, context: CellContext): Grid | null {
  const rows: Cell[][] = []
  const formats: string[][] = []
  const merges: Range[] = []
  const hiddenRows: number[] = []
  const columnTags: string[] = []
  let at: Position = { row: -1, column: -1 }
  let cell: CellText | null = null
  let inRows = false
  let inPhonetic = false
  let inside = ''

  const keep = (text: CellText): void => {
    if (text.hasFormula && text.value === null && text.type !== 'inlineStr')
      throw uncalculated(fullAddress({ sheet: title, ...at }))
    const found = cellValue(text, context)
    if (found === null) throw damaged(part, `row ${at.row + 1} refers to a text that is not there`)
    if (found.cell === null || found.cell === '') return
    const row = rows[at.row] ?? []
    rows[at.row] = row
    row[at.column] = found.cell
    if (found.format !== undefined && at.row < formatRows) {
      const codes = formats[at.column] ?? []
      formats[at.column] = codes
      codes.push(found.format)
    }
  }

  scanXml(xml, part, {
    open(name, tag) {
      if (name === 'c' && inRows) {
        at = nextCell(tag, at, part)
        const style = Number(attribute(tag, 's') ?? 0)
        cell = { type: attribute(tag, 't') ?? 'n', style, hasFormula: false, value: null, inline: '' }
      } else if (cell !== null) {
        inside = name
        if (name === 'v') cell.value ??= ''
        else if (name === 'f') cell.hasFormula = true
        else if (name === 'rPh') inPhonetic = true
      } else if (name === 'row' && inRows) {
        at = nextRow(tag, at, part)
        if (isHidden(tag, 'ht')) hiddenRows.push(at.row)
      } else if (name === 'sheetData') inRows = true
      else if (name === 'col') columnTags.push(tag)
      else if (name === 'mergeCell') merges.push(mergedRange(tag, part))
    },
    text(piece) {
      if (cell === null) return
      if (inside === 'v') cell.value += piece
      else if (inside === 't' && !inPhonetic) cell.inline += piece
    },
    close(name) {
      inside = ''
      if (name === 'c' && cell !== null) {
        keep(cell)
        cell = null
      } else if (name === 'rPh') inPhonetic = false
      else if (name === 'sheetData') inRows = false
    },
  })

  return trimGrid({
    sheet: title,
    top: 0,
    left: 0,
    cells: rectangle(rows, title),
    formats: Array.from(formats, (codes: string[] | undefined) => columnFormat(codes ?? [])),
    merges,
    hiddenRows,
    hiddenColumns: hiddenColumns(columnTags),
  })
}

/** Its result is unknown, and a blank in its place would silently change what is computed from it. */
function uncalculated(address: string): UnusableFile {
  return new UnusableFile(
    `${address} holds a formula whose result is not stored in the file. Open the workbook in Excel or LibreOffice, save it, and try again.`,
  )
}

function mergedRange(tag: string, part: string): Range {
  const range = rangeOf(attribute(tag, 'ref') ?? '')
  if (range === null) throw damaged(part, 'merged cells have no address')
  return range
}

const blankRow: readonly Cell[] = []

/** All rows from the first to the last; those without content share one array. */
function rectangle(rows: readonly Cell[][], title: string): readonly (readonly Cell[])[] {
  let filled = 0
  let width = 0
  // forEach passes over the rows that the file does not have.
  rows.forEach(row => {
    filled++
    width = Math.max(width, row.length)
  })
  if (filled * width > mostCells) {
    throw new UnusableFile(
      `The sheet ${title} is too large (${filled} rows, ${width} columns). Delete the columns that are not needed and save the workbook again.`,
    )
  }
  return Array.from(rows, (row: Cell[] | undefined) =>
    row === undefined ? blankRow : Array.from(row, (cell: Cell | undefined) => cell ?? null),
  )
}
