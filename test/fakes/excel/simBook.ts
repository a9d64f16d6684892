import type { Cell } from '../../../src/core/cells/cell.ts'
import { isError } from '../../../src/core/cells/cell.ts'
import type { Range } from '../../../src/core/cells/cellRef.ts'
import { ourSheets } from '../../../src/core/hosting/ourSheets.ts'
import type { NewWorkbook } from '../../../src/files/xlsx/newWorkbook.ts'

/** A cell as Excel holds it: '' is a blank, an error is its name with `error`. */
export interface SimCell {
  value: string | number | boolean
  error: boolean
  formula: string | null
  format: string
}

export interface SimTable {
  readonly name: string
  range: Range
}

export interface SimSheet {
  readonly id: string
  title: string
  visible: boolean
  protected: boolean
  /** Sparse, by row and column. */
  readonly rows: SimCell[][]
  readonly merges: Range[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  readonly tables: SimTable[]
  /** What was made of the sheet besides its cells, in order: `Font.Bold` of A1:B2 is true. */
  readonly looks: { readonly of: string; readonly what: string; readonly value: unknown }[]
  readonly charts: Map<string, string>
  conditionalFormats: number
  readonly properties: Map<string, unknown>
}

/** A workbook in memory, with what only a test asks of it. */
export interface SimBook {
  name: string
  readonly sheets: SimSheet[]
  /** What workbook-wide names refer to. */
  readonly names: Map<string, string>
  readonly settings: Map<string, unknown>
  structureProtected: boolean
  readonly date1904: boolean
  /** Whether Excel calculates no function that it is asked for. */
  withoutFunctions: boolean
  active: { readonly sheet: string; readonly row: number; readonly column: number } | null
  /** The calls that make Excel forget what can be undone. */
  readonly undoCleared: string[]
  /** Number of the last id that was given. */
  ids: number
}

export function newSimSheet(book: SimBook, title: string): SimSheet {
  book.ids++
  return {
    id: `{sheet-${book.ids}}`,
    ...{
      title,
      visible: true,
      protected: false,
      rows: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    ...{ tables: [], looks: [], charts: new Map(), conditionalFormats: 0, properties: new Map() },
  }
}

export function blankCell(format = 'General'): SimCell {
  return { value: '', error: false, formula: null, format }
}

export function cellOf(sheet: SimSheet, row: number, column: number): SimCell | undefined {
  return sheet.rows[row]?.[column]
}

/** The cell at a place, made where there is none yet. */
export function madeCell(sheet: SimSheet, row: number, column: number): SimCell {
  const cells = sheet.rows[row] ?? []
  sheet.rows[row] = cells
  const cell = cells[column] ?? blankCell()
  cells[column] = cell
  return cell
}

/** A workbook that holds what is written. */
export function simBookOf({ sheets, definedNames = [], tables = [], date1904 = false }: NewWorkbook): SimBook {
  const book = blankBook(date1904)
  for (const { title, rows, numberFormat, visible = true, ...rest } of sheets) {
    const sheet = newSimSheet(book, title)
    sheet.visible = visible
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== null && cell !== '') put(sheet, row, column, cell, numberFormat?.(row, column) ?? 'General')
      })
    })
    sheet.merges.push(...(rest.merges ?? []))
    for (const row of rest.hiddenRows ?? []) sheet.hiddenRows.add(row)
    for (const column of rest.hiddenColumns ?? []) sheet.hiddenColumns.add(column)
    sheet.tables.push(...tables.filter(table => table.sheet === title).map(({ name, range }) => ({ name, range })))
    book.sheets.push(sheet)
  }
  for (const { name, refersTo } of definedNames) book.names.set(name, `=${refersTo}`)
  return book
}

/** What the sheets that carry no mark of ours hold, to the last cell, number format and table. */
export function userPart({ sheets, names }: SimBook): string {
  const ours = ourSheets([...names].map(([name, refersTo]) => ({ name, refersTo })))
  return JSON.stringify(
    sheets
      .filter(({ title }) => !ours.has(title))
      .map(({ title, rows, tables, merges, visible }) => [title, visible, rows, tables, merges]),
  )
}

function blankBook(date1904: boolean): SimBook {
  return {
    ...{ name: 'reviews.xlsx', sheets: [], names: new Map(), settings: new Map(), structureProtected: false },
    ...{ date1904, withoutFunctions: false },
    ...{ active: null, undoCleared: [], ids: 0 },
  }
}

function put(sheet: SimSheet, row: number, column: number, cell: Cell, format: string): void {
  const made = madeCell(sheet, row, column)
  made.error = isError(cell)
  made.value = isError(cell) ? cell.error : (cell ?? '')
  made.format = format
}
