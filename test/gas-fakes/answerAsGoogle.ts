import { columnName } from '../../src/core/cells/address.ts'
import { type Cell, isError } from '../../src/core/cells/cell.ts'
import type { Range } from '../../src/core/cells/cellRef.ts'
import type { FormatClass } from '../../src/core/cells/formatClass.ts'
import { markerOf } from '../../src/core/hosting/markerOf.ts'

/** A sheet as its cells hold it, from A1 on. */
export interface StoredSheet {
  readonly title: string
  readonly visible: boolean
  /** The key of our marker. */
  readonly ours: string | null
  readonly cells: readonly (readonly Cell[])[]
  /** Of each column. */
  readonly formats: readonly FormatClass[]
  readonly merges: readonly Range[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** What gas-fakes asks for: a method of its own, or one of the Sheets API (developers.google.com/workspace/sheets/api/reference/rest). */
interface Asked {
  readonly id?: string
  readonly subProp?: string | null
  readonly method?: string
  readonly params?: { readonly range?: string; readonly ranges?: readonly string[]; readonly fields?: string }
}

const person = { id: 'someone', email: 'someone@example.org' }

/** Answers as Google would for one spreadsheet, which is only read. */
export function answerAsGoogle(
  book: string,
  sheets: readonly StoredSheet[],
): (method: string, asked: Asked) => unknown {
  return (method, asked) => {
    switch (method) {
      case 'sxInit':
        return start
      case 'sxGetAccessToken':
        return 'none'
      case 'sxFetch':
        // Who the user is; nothing else is fetched.
        return { data: { statusCode: 200, headers: {}, body: JSON.stringify({ sub: person.id, email: person.email }) } }
      case 'sxStore':
        // Nothing is kept for the spreadsheet.
        return null
      case 'sxDriveGet':
        return good(file(asked.id ?? ''))
      case 'sxSheets':
        return good(
          asked.subProp === 'values' ? values(sheets, asked) : { spreadsheetId: book, ...spreadsheet(sheets, asked) },
        )
      default:
        throw new Error(`gas-fakes asks for ${method}, which nobody answers`)
    }
  }
}

const start = {
  ...{ scopes: [], activeUser: person, effectiveUser: person, projectId: 'none', clasp: {} },
  settings: { scriptId: 'script', documentId: 'none', cache: 'none', properties: 'none' },
  manifest: { timeZone: 'Etc/UTC', oauthScopes: [] },
}

function good(data: unknown) {
  return { data, response: { status: 200 } }
}

function file(id: string) {
  const kind = id === 'root' ? 'folder' : 'spreadsheet'
  return { id, name: id, mimeType: `application/vnd.google-apps.${kind}`, parents: [], trashed: false }
}

function spreadsheet(sheets: readonly StoredSheet[], { params = {} }: Asked) {
  const { ranges, fields = '' } = params
  const shown = ranges === undefined ? sheets : sheets.filter(sheet => ranges.some(range => isIn(sheet, range)))
  return {
    properties: { title: 'Reviews', locale: 'en_US', timeZone: 'Etc/UTC' },
    namedRanges: sheets.flatMap(({ ours }, index) =>
      ours === null ? [] : [{ namedRangeId: ours, name: markerOf(ours), range: { ...corner, sheetId: index + 1 } }],
    ),
    sheets: shown.map(sheet => ({
      properties: {
        ...{ sheetId: sheets.indexOf(sheet) + 1, title: sheet.title, index: sheets.indexOf(sheet), sheetType: 'GRID' },
        hidden: !sheet.visible,
        gridProperties: { rowCount: rowsOf(sheet), columnCount: columnsOf(sheet) },
      },
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        ...{ sheetId: sheets.indexOf(sheet) + 1, startRowIndex: top, endRowIndex: bottom + 1 },
        ...{ startColumnIndex: left, endColumnIndex: right + 1 },
      })),
      data: ranges?.map(range => (fields.includes('Metadata') ? metadata(sheet) : formats(sheet, range))),
    })),
  }
}

const corner = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }

/** The size of a new sheet, at least. */
function rowsOf({ cells }: StoredSheet): number {
  return Math.max(1000, cells.length)
}

function columnsOf({ formats }: StoredSheet): number {
  return Math.max(26, formats.length)
}

function metadata(sheet: StoredSheet) {
  const marks = (count: number, hidden: readonly number[]) =>
    Array.from({ length: count }, (_, index) => (hidden.includes(index) ? { hiddenByUser: true } : {}))
  return {
    rowMetadata: marks(rowsOf(sheet), sheet.hiddenRows),
    columnMetadata: marks(columnsOf(sheet), sheet.hiddenColumns),
  }
}

/** Number formats of the cells of a range; what says nothing has none. */
function formats(sheet: StoredSheet, range: string) {
  const { top, left, bottom, right } = rangeOfAddress(range)
  const cell = (_: unknown, index: number) => {
    const pattern = patterns[sheet.formats[left + index] ?? 'general']
    return pattern === null ? {} : { userEnteredFormat: { numberFormat: pattern } }
  }
  const values = Array.from({ length: right - left + 1 }, cell)
  return { rowData: Array.from({ length: bottom - top + 1 }, () => ({ values })) }
}

const patterns: Readonly<Record<FormatClass, { readonly type: string; readonly pattern: string } | null>> = {
  general: null,
  percent: { type: 'PERCENT', pattern: '0%' },
  date: { type: 'DATE', pattern: 'yyyy-mm-dd' },
  duration: { type: 'TIME', pattern: '[h]:mm' },
  text: { type: 'TEXT', pattern: '@' },
}

/** As the API gives them: rows end with their last value, and blank rows at the end are left out. */
function values(sheets: readonly StoredSheet[], { params = {} }: Asked) {
  const { range = '' } = params
  const sheet = sheets.find(candidate => isIn(candidate, range))
  if (sheet === undefined) throw new Error(`gas-fakes asks for ${range}, which is on no sheet`)
  const whole = `${sheet.title}!A1:${columnName(columnsOf(sheet) - 1)}${rowsOf(sheet)}`
  const { top, left, bottom, right } = rangeOfAddress(range.includes('!') ? range : whole)
  const rows = sheet.cells.slice(top, bottom + 1).map(row => shortened(row.slice(left, right + 1).map(apiValue)))
  const last = rows.reduce((end, row, index) => (row.length > 0 ? index + 1 : end), 0)
  return { values: rows.slice(0, last) }
}

function apiValue(cell: Cell | undefined): string | number | boolean {
  if (cell === null || cell === undefined) return ''
  return isError(cell) ? cell.error : cell
}

function shortened(row: readonly (string | number | boolean)[]) {
  const length = row.reduce<number>((end, value, index) => (value === '' ? end : index + 1), 0)
  return row.slice(0, length)
}

function isIn({ title }: StoredSheet, range: string): boolean {
  const named = /^(?:'((?:[^']|'')*)'|([^!]*))(?:!|$)/.exec(range)
  return (named?.[1]?.replaceAll("''", "'") ?? named?.[2]) === title
}

/** The rectangle of Team!A1:E4. */
function rangeOfAddress(address: string): Range {
  const match = /!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address)
  if (match === null) throw new Error(`${address} is no range`)
  const [, left = '', top = '', right = left, bottom = top] = match
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
