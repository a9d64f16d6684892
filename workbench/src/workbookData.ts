import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core'
import type { ShownColumns, ShownLook, ShownSheet, ShownWorkbook } from '../../src/files/shown/shownWorkbook.ts'
import { cellData } from './cellData.ts'
import { styleData } from './styleData.ts'

/** Room for more below and beside what a sheet holds. */
const spareRows = 100
const spareColumns = 6
const defaultColumnWidth = 72
const defaultRowHeight = 20
/** Pixels of a line for each point of its letters. */
const lineHeight = 1.8

/** A workbook as Univer takes it, under an id. */
export function workbookData({ sheets, looks, names }: ShownWorkbook, id: string): IWorkbookData {
  const ids = sheets.map((_, index) => `sheet${index}`)
  return {
    id,
    name: id,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(looks.map((look, index) => [String(index), styleData(look)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index], worksheetData(sheet, `sheet${index}`, looks)]),
    ),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(names)) }],
  }
}

function worksheetData(sheet: ShownSheet, id: string, looks: readonly ShownLook[]): Partial<IWorksheetData> {
  const { cells, frozen, rows, columns, merges } = sheet
  const bottom = cells.reduce((last, { row }) => Math.max(last, row), 0)
  const right = cells.reduce((last, { column }) => Math.max(last, column), 0)
  return {
    id,
    name: sheet.title,
    hidden: flag(!sheet.visible),
    rowCount: bottom + spareRows,
    columnCount: Math.max(26, right + spareColumns),
    defaultColumnWidth: sheet.defaultColumnWidth ?? defaultColumnWidth,
    defaultRowHeight,
    showGridlines: flag(sheet.gridLines),
    freeze: {
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
      ySplit: frozen.rows,
      xSplit: frozen.columns,
    },
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: Object.fromEntries([
      ...largeRows(sheet, looks),
      ...rows.map(({ row, height, hidden }) => [row, { ...(height === null ? {} : { h: height }), hd: flag(hidden) }]),
    ]),
    columnData: Object.fromEntries(columns.flatMap(list => columnEntries(list, right + spareColumns))),
    cellData: matrix(sheet),
  }
}

/** Rows with letters that are too large for the usual height. */
function largeRows({ cells }: ShownSheet, looks: readonly ShownLook[]) {
  return cells.flatMap(({ row, look }) => {
    const height = Math.ceil((looks[look]?.size ?? 0) * lineHeight)
    return height > defaultRowHeight ? [[row, { h: height }] as const] : []
  })
}

/** A file may give one width to all the columns that a sheet could have. */
function columnEntries({ first, last, width, hidden }: ShownColumns, most: number) {
  const length = Math.max(0, Math.min(last, Math.max(26, most)) - first + 1)
  const column = { ...(width === null ? {} : { w: width }), hd: flag(hidden) }
  return Array.from({ length }, (_, index) => [first + index, column] as const)
}

function matrix(sheet: ShownSheet): Record<number, Record<number, ICellData>> {
  const followed = new Set(
    sheet.cells.flatMap(({ formula }) =>
      formula?.text != null && formula.shared !== null && !formula.kept ? [formula.shared] : [],
    ),
  )
  const rows: Record<number, Record<number, ICellData>> = {}
  for (const cell of sheet.cells) {
    rows[cell.row] ??= {}
    const row = rows[cell.row]
    if (row !== undefined) row[cell.column] = cellData(cell, followed)
  }
  return rows
}

/** Names of the program that wrote the file, and ours, mean nothing in formulas. */
function definedNames(names: ShownWorkbook['names']) {
  const used = names.filter(({ name }) => !/^(_xlnm\.|Throughline_)/.test(name))
  return Object.fromEntries(
    used.map(({ name, refersTo }) => [
      name,
      { id: name, name, formulaOrRefString: refersTo, localSheetId: 'AllDefaultWorkbook' },
    ]),
  )
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE
}
