import type { Range } from '../../core/cells/cellRef.ts'
import { type CellContext, type CellText, cellValue } from '../xlsx/cellValue.ts'
import { isHidden } from '../xlsx/isHidden.ts'
import { nextCell, nextRow } from '../xlsx/nextPosition.ts'
import { type Position, rangeOf } from '../xlsx/position.ts'
import { attribute, isOn } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'
import { shownFormula } from './shownFormula.ts'
import type { ShownCell, ShownColumns, ShownRow, ShownSheet } from './shownWorkbook.ts'

/** Pixels of a digit in the font that widths are counted in, and of the margins of a cell. */
const digit = 7
const margins = 5
const pixelsInPoint = 4 / 3

type Found = Omit<ShownSheet, 'title' | 'visible' | 'ours'>

/** How one worksheet looks. */
export function readShownSheet(xml: string, part: string, context: CellContext): Found {
  const cells: ShownCell[] = []
  const merges: Range[] = []
  const columns: ShownColumns[] = []
  const rows: ShownRow[] = []
  let frozen = { rows: 0, columns: 0 }
  let gridLines = true
  let defaultColumnWidth: number | null = null
  let at: Position = { row: -1, column: -1 }
  let cell: CellText | null = null
  let formula: { readonly tag: string; text: string } | null = null
  let inRows = false
  let inPhonetic = false
  let inside = ''

  const keep = (text: CellText): void => {
    const value = cellValue(text, context)?.cell ?? null
    cells.push({
      ...at,
      value: value === '' ? null : value,
      formula: formula === null ? null : shownFormula(formula.tag, formula.text),
      look: text.style,
    })
  }

  scanXml(xml, part, {
    open(name, tag) {
      if (cell !== null) {
        inside = name
        if (name === 'v') cell.value ??= ''
        else if (name === 'f') formula = { tag, text: '' }
        else if (name === 'rPh') inPhonetic = true
      } else if (name === 'c' && inRows) {
        at = nextCell(tag, at, part)
        const style = Number(attribute(tag, 's') ?? 0)
        cell = { type: attribute(tag, 't') ?? 'n', style, hasFormula: false, value: null, inline: '' }
      } else if (name === 'row' && inRows) {
        at = nextRow(tag, at, part)
        const row = rowOf(tag, at.row)
        if (row.hidden || row.height !== null) rows.push(row)
      } else if (name === 'sheetData') inRows = true
      else if (name === 'col') columns.push(columnsOf(tag))
      else if (name === 'mergeCell') {
        const range = rangeOf(attribute(tag, 'ref') ?? '')
        if (range !== null) merges.push(range)
      } else if (name === 'sheetView') gridLines = (attribute(tag, 'showGridLines') ?? '1') !== '0'
      else if (name === 'pane' && /^frozen/.test(attribute(tag, 'state') ?? '')) frozen = frozenOf(tag)
      else if (name === 'sheetFormatPr') defaultColumnWidth = widthOf(attribute(tag, 'defaultColWidth'))
    },
    text(piece) {
      if (cell === null) return
      if (inside === 'v') cell.value += piece
      else if (inside === 'f' && formula !== null) formula.text += piece
      else if (inside === 't' && !inPhonetic) cell.inline += piece
    },
    close(name) {
      inside = ''
      if (name === 'c' && cell !== null) {
        keep(cell)
        cell = null
        formula = null
      } else if (name === 'rPh') inPhonetic = false
      else if (name === 'sheetData') inRows = false
    },
  })
  return { cells, merges, columns, rows, frozen, gridLines, defaultColumnWidth }
}

function rowOf(tag: string, row: number): ShownRow {
  const height = isOn(tag, 'customHeight') ? Number(attribute(tag, 'ht')) * pixelsInPoint : Number.NaN
  return { row, height: height > 0 ? Math.round(height) : null, hidden: isHidden(tag, 'ht') }
}

function columnsOf(tag: string): ShownColumns {
  return {
    first: Number(attribute(tag, 'min') ?? 1) - 1,
    last: Number(attribute(tag, 'max') ?? 1) - 1,
    width: widthOf(attribute(tag, 'width')),
    hidden: isHidden(tag, 'width'),
  }
}

function widthOf(characters: string | null): number | null {
  const width = Number(characters)
  return width > 0 ? Math.round(width * digit + margins) : null
}

function frozenOf(tag: string): { readonly rows: number; readonly columns: number } {
  const split = (name: string): number => Math.max(0, Math.trunc(Number(attribute(tag, name) ?? 0)) || 0)
  return { rows: split('ySplit'), columns: split('xSplit') }
}
