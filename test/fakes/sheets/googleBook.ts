import { type Cell, isError } from '../../../src/core/cells/cell.ts'
import type { Range } from '../../../src/core/cells/cellRef.ts'
import type { NewSheet, NewWorkbook } from '../../../src/files/xlsx/newWorkbook.ts'

/** A cell as Google holds it: a date is the number of its day with a format that shows it as one. */
export interface GoogleCell {
  /** '' is a blank; an error is its text with `error`; a picture has no value. */
  value: string | number | boolean | { readonly picture: true }
  error: boolean
  formula: string | null
  format: string
  note: string
}

export interface GoogleChart {
  readonly kind: string
  readonly ranges: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  readonly position: readonly number[]
}

export interface GoogleRule {
  readonly formula: string
  readonly ranges: readonly string[]
  readonly looks: Readonly<Record<string, unknown>>
}

export interface GoogleSheet {
  id: number
  title: string
  /** A sheet that is nothing but a chart. */
  readonly isChart: boolean
  hidden: boolean
  maxRows: number
  maxColumns: number
  /** Sparse, by row and column. */
  readonly rows: GoogleCell[][]
  readonly merges: Range[]
  readonly hiddenRows: Set<number>
  readonly filteredRows: Set<number>
  filter: Range | null
  readonly hiddenColumns: Set<number>
  /** Ranges that this user may not change. */
  readonly protectedRanges: Range[]
  /** Tables with typed columns. */
  readonly typedTables: Range[]
  rules: GoogleRule[]
  readonly charts: GoogleChart[]
  readonly validations: { readonly of: string; readonly choices: readonly string[]; readonly others: boolean }[]
  /** What was made of the sheet besides its cells, in order: fontWeight of A1:B2 is bold. */
  readonly looks: { readonly of: string; readonly what: string; readonly value: unknown }[]
  readonly widths: Map<number, number>
  readonly groupDepths: Map<number, number>
  frozen: { rows: number; columns: number }
  gridLines: boolean
  tabColor: string | null
}

/** A spreadsheet in memory, with what only a test asks of it. Positions are zero-based. */
export interface GoogleBook {
  name: string
  timeZone: string
  /** de_DE */
  locale: string
  readonly sheets: GoogleSheet[]
  /** What names refer to, by the id of the sheet; null: nothing any more. */
  readonly names: Map<string, number | null>
  readonly properties: Map<string, string>
  readonly editors: string[]
  readonly viewers: string[]
  /** Whether this user may only view. */
  readOnly: boolean
  /** Whether a cell of the text format takes every text as it is, which is not established. */
  textAsItIs: boolean
  active: { readonly sheet: string; readonly row: number; readonly column: number } | null
  activeSheet: number
  ids: number
}

/** The size of a sheet that is added (developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheet). */
const usualSize = { rows: 1000, columns: 26 }

export function newGoogleSheet(book: GoogleBook, title: string, isChart = false): GoogleSheet {
  book.ids++
  return {
    ...{
      id: book.ids,
      title,
      isChart,
      hidden: false,
      maxRows: usualSize.rows,
      maxColumns: usualSize.columns,
      rows: [],
    },
    ...{ merges: [], hiddenRows: new Set(), filteredRows: new Set(), filter: null, hiddenColumns: new Set() },
    ...{ protectedRanges: [], typedTables: [], rules: [], charts: [], validations: [], looks: [], widths: new Map() },
    ...{ groupDepths: new Map(), frozen: { rows: 0, columns: 0 }, gridLines: true, tabColor: null },
  }
}

export function blankGoogleCell(format = 'General'): GoogleCell {
  return { value: '', error: false, formula: null, format, note: '' }
}

/** The cell at a place, made where there is none yet. */
export function googleCell({ rows }: GoogleSheet, row: number, column: number): GoogleCell {
  const cells = rows[row] ?? []
  rows[row] = cells
  const cell = cells[column] ?? blankGoogleCell()
  cells[column] = cell
  return cell
}

export function isBlankGoogleCell(cell: GoogleCell | undefined): boolean {
  return cell === undefined || (cell.value === '' && cell.formula === null)
}

/** A spreadsheet that holds what is written. Its tables cannot be seen by a script, so that they are left out. */
export function googleBookOf({ sheets, definedNames = [] }: NewWorkbook): GoogleBook {
  const book = blankGoogleBook()
  for (const sheet of sheets) book.sheets.push(googleSheetOf(book, sheet))
  for (const { name, refersTo } of definedNames) {
    const title = /^'?(.+?)'?!/.exec(refersTo)?.[1]
    book.names.set(name, book.sheets.find(sheet => sheet.title === title)?.id ?? null)
  }
  book.activeSheet = book.sheets[0]?.id ?? 0
  return book
}

function googleSheetOf(
  book: GoogleBook,
  { title, rows, numberFormat, visible = true, ...rest }: NewSheet,
): GoogleSheet {
  const sheet = newGoogleSheet(book, title)
  sheet.hidden = !visible
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      put(sheet, row, column, cell, numberFormat?.(row, column) ?? 'General')
    })
  })
  sheet.maxRows = Math.max(sheet.maxRows, rows.length)
  sheet.maxColumns = rows.reduce((most, cells) => Math.max(most, cells.length), sheet.maxColumns)
  sheet.merges.push(...(rest.merges ?? []))
  for (const row of rest.hiddenRows ?? []) sheet.hiddenRows.add(row)
  for (const column of rest.hiddenColumns ?? []) sheet.hiddenColumns.add(column)
  return sheet
}

function put(sheet: GoogleSheet, row: number, column: number, cell: Cell, format: string): void {
  if (cell === null || cell === '') return
  const made = googleCell(sheet, row, column)
  made.error = isError(cell)
  made.value = isError(cell) ? cell.error : cell
  made.format = format
}

/** What the sheets that carry no mark of ours hold, to the last cell, format and note. */
export function userPart({ sheets, names }: GoogleBook): string {
  const ours = new Set([...names].flatMap(([name, id]) => (name.startsWith('Throughline_') ? [id] : [])))
  return JSON.stringify(
    sheets
      .filter(({ id }) => !ours.has(id))
      .map(({ title, hidden, rows, merges, rules, validations }) => [title, hidden, rows, merges, rules, validations]),
  )
}

function blankGoogleBook(): GoogleBook {
  return {
    ...{ name: 'Reviews', timeZone: 'America/New_York', locale: 'en_US', sheets: [], names: new Map(), ids: 100 },
    ...{ properties: new Map(), editors: ['owner@example.org'], viewers: [], readOnly: false },
    ...{ textAsItIs: false, active: null, activeSheet: 0 },
  }
}
