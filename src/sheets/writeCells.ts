import { address } from '../core/cells/address.ts'
import type { Cell } from '../core/cells/cell.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import { type NumberFormatKey, numberFormats } from '../core/hosting/looks.ts'
import type { OwnCell } from '../core/hosting/ownSheet.ts'
import { literal } from '../core/output/formula/literal.ts'
import { inRow } from '../core/output/formula/rowMark.ts'
import { formulaHere } from './formulaHere.ts'
import { keepTexts } from './keepTexts.ts'
import { rangeAt } from './readRange.ts'
import type { RequestOf } from './rpc/request.ts'
import { setLooks } from './setLooks.ts'
import { sheetOrNull } from './sheetTitled.ts'
import { typed } from './typed.ts'

/** Rows of a sheet, and what all of its cells share. */
export type SheetRows = Pick<RequestOf<'rows'>, 'rows' | 'columns' | 'patterns' | 'decimalComma'>

/**
 * Writes rows from row `first` on, zero-based. Formats come first, since what Google makes of a text that is assigned
 * depends on them.
 */
export function writeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, order: SheetRows, first: number): void {
  const width = order.rows.reduce((most, cells) => Math.max(most, cells.length), order.columns.length)
  if (order.rows.length === 0 || width === 0) return
  const range = rangeAt(sheet, { top: first, left: 0, rows: order.rows.length, columns: width })
  const filled = order.rows.map(cells => Array.from({ length: width }, (_, column) => cells[column] ?? null))
  range.setNumberFormats(
    filled.map(cells => cells.map((cell, column) => numberFormats[formatOf(cell, order.columns[column]?.format)])),
  )
  const links = linksIn(sheet)
  range.setValues(filled.map((cells, index) => cells.map(cell => written(cell, first + index, order, links))))
  keepTexts(
    range,
    filled.map(cells => cells.map(textOf)),
  )
  setLooks(sheet, order.rows, first)
  writeNotes(sheet, filled, first)
}

type Filled = readonly (readonly (OwnCell | null)[])[]

/** Every text has the text format, so that none is taken for a number, a date or a formula. */
function formatOf(cell: OwnCell | null, ofColumn: NumberFormatKey = 'general'): NumberFormatKey {
  const format = cell?.format ?? ofColumn
  if (cell === null) return format
  if (hasFormula(cell)) return format === 'text' ? 'general' : format
  return typeof cell.value === 'string' ? 'text' : format
}

function hasFormula({ formula, pattern, link }: OwnCell): boolean {
  return formula !== undefined || pattern !== undefined || link !== undefined
}

function textOf(cell: OwnCell | null): Cell {
  return cell === null || hasFormula(cell) ? null : (cell.value ?? null)
}

function written(
  cell: OwnCell | null,
  row: number,
  { patterns, decimalComma }: SheetRows,
  addressOf: (link: CellRef) => string | null,
): string | number | boolean {
  if (cell === null) return ''
  const { value = null, link } = cell
  const formula = cell.pattern === undefined ? cell.formula : inRow(patterns[cell.pattern]!, row)
  if (formula !== undefined) return `=${formulaHere(formula, decimalComma)}`
  const [target, shown] = link === undefined ? [null, null] : [addressOf(link), literal(value)]
  if (target === null || shown === null) return typed(value, typeof value === 'string')
  return `=${formulaHere(`HYPERLINK("${target}",${shown})`, decimalComma)}`
}

/** Where a link leads in this spreadsheet; null: there is no such sheet. Each sheet is looked up once. */
function linksIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): (link: CellRef) => string | null {
  const ids = new Map<string, number | null>()
  return link => {
    const known = ids.get(link.sheet)
    const id = known === undefined ? (sheetOrNull(sheet.getParent(), link.sheet)?.getSheetId() ?? null) : known
    ids.set(link.sheet, id)
    return id === null ? null : `#gid=${id}&range=${address(link)}`
  }
}

function writeNotes(sheet: GoogleAppsScript.Spreadsheet.Sheet, filled: Filled, first: number): void {
  filled.forEach((cells, index) => {
    if (!cells.some(cell => cell?.note !== undefined)) return
    rangeAt(sheet, { top: first + index, left: 0, rows: 1, columns: cells.length }).setNotes([
      cells.map(cell => cell?.note ?? null),
    ])
  })
}
