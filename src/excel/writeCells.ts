import { address, columnName } from '../core/cells/address.ts'
import type { Range } from '../core/cells/cellRef.ts'
import { quotedTitle } from '../core/cells/quotedTitle.ts'
import { addressOfRange } from '../core/hosting/addressOfRange.ts'
import { numberFormats } from '../core/hosting/looks.ts'
import type { OwnCell, OwnSheet } from '../core/hosting/ownSheet.ts'
import { rectangles } from '../core/hosting/rectangles.ts'
import { literal, textLiteral } from '../core/output/formula/literal.ts'
import { inRow } from '../core/output/formula/rowMark.ts'
import { guarded } from './guarded.ts'
import { setLook } from './lookFormat.ts'
import type { Pacer } from './pacer.ts'
import { bytesOf } from './readBlocks.ts'
import { type FormulaRun, repeatedFormulas } from './repeatedFormulas.ts'

/** Bytes that a call takes in a request: its actions and the paths to its objects. */
const callBytes = 900

/** Bytes of one set of looks: a call for each property and border. */
const lookBytes = 6000

/** Most characters of an address of several ranges (8192 by the papers of Excel). */
const longestAddress = 8000

/** Bytes of one assignment of cells. Larger ones would leave a request no room for others. */
const blockBytes = 300_000

/** What is assigned to a cell; null: it stays as it is. */
type TypedCell = string | number | boolean | null

/** Number formats come first, since text is typed into cells, and what Excel makes of it depends on them. */
export async function writeFormats(target: Excel.Worksheet, sheet: OwnSheet, pacer: Pacer): Promise<void> {
  const found = rectangles(sheet.rows, (row, column) => {
    const key = formatOf(sheet, row, column)
    return key === 'general' ? undefined : key
  })
  for (const [key, ranges] of found) {
    for (const range of ranges) {
      await pacer.room(callBytes)
      // One format for all cells of a range: the library passes it on as it is.
      const all = numberFormats[key] as unknown as string[][]
      rangeAt(target, range).numberFormat = all
    }
  }
}

/** Writes values and formulas from the second row on; the first one says what the sheet is and is written last. */
export async function writeBody(target: Excel.Worksheet, sheet: OwnSheet, first: number, pacer: Pacer): Promise<void> {
  const width = widthOf(sheet)
  const runs = repeatedFormulas(sheet, first)
  const copied = new Set(runs.flatMap(run => cellsBelow(run, width)))
  let top = first
  let block: TypedCell[][] = []
  let bytes = 0
  const write = async (): Promise<void> => {
    if (block.length === 0) return
    // The library cuts a large block into pieces of 1500 cells, each of which is a few calls.
    await pacer.room(bytes + Math.ceil((block.length * width) / 1500) * callBytes * 3 + callBytes)
    rangeAt(target, { top, left: 0, bottom: top + block.length - 1, right: width - 1 }).formulas = block
    top += block.length
    block = []
    bytes = 0
  }
  for (let row = first; row < sheet.rows.length; row++) {
    // Null leaves a cell as it is.
    const cells = typedRow(sheet, row, width).map((cell, column) => (copied.has(row * width + column) ? null : cell))
    const size = bytesOf(cells)
    if (bytes + size > blockBytes) await write()
    block.push(cells)
    bytes += size
  }
  await write()
  for (const { column, top: from, bottom } of runs) {
    await pacer.room(callBytes * 2)
    const source = rangeAt(target, { top: from, left: column, bottom: from, right: column })
    rangeAt(target, { top: from + 1, left: column, bottom, right: column }).copyFrom(source, 'Formulas')
  }
}

export async function writeLooks(target: Excel.Worksheet, { rows }: OwnSheet, pacer: Pacer): Promise<void> {
  const found = rectangles(rows, (row, column) => {
    const cell = rows[row]?.[column]
    const key = cell?.look ?? (cell?.link === undefined ? 'plain' : 'link')
    return cell === null || cell === undefined || key === 'plain' ? undefined : key
  })
  for (const [key, ranges] of found) {
    for (const address of addresses(ranges)) {
      await pacer.room(address.length + lookBytes)
      setLook(target.getRanges(address), key)
    }
  }
}

/** The first row as it is typed. */
export function firstRow(sheet: OwnSheet): TypedCell[] {
  return typedRow(sheet, 0, widthOf(sheet))
}

export function rangeAt(target: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack()
}

export function widthOf({ rows, columns = [] }: OwnSheet): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), Math.max(1, columns.length))
}

/** The cells of a run that its first one is copied to, as numbers. */
function cellsBelow({ column, top, bottom }: FormulaRun, width: number): number[] {
  return Array.from({ length: bottom - top }, (_, index) => (top + 1 + index) * width + column)
}

function formatOf({ rows, columns = [] }: OwnSheet, row: number, column: number) {
  const cell = rows[row]?.[column] ?? null
  const format = cell?.format ?? columns[column]?.format ?? 'general'
  // Put into a cell of text, a formula would be shown and not calculated, and a number would become text.
  return format === 'text' && cell !== null && !isText(cell) ? 'general' : format
}

function isText({ value, formula, pattern, link }: OwnCell): boolean {
  const hasFormula = formula !== undefined || pattern !== undefined || link !== undefined
  return !hasFormula && typeof value !== 'number' && typeof value !== 'boolean'
}

function typedRow(sheet: OwnSheet, row: number, width: number): TypedCell[] {
  const cells = sheet.rows[row] ?? []
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? null
    return cell === null ? '' : typed(sheet, cell, row, formatOf(sheet, row, column) === 'text')
  })
}

function typed({ patterns = [] }: OwnSheet, cell: OwnCell, row: number, inTextFormat: boolean) {
  const formula = cell.pattern === undefined ? cell.formula : inRow(patterns[cell.pattern]!, row)
  const { value = null, link } = cell
  if (link !== undefined && formula === undefined) {
    const shown = literal(value)
    const place = `#${quotedTitle(link.sheet)}!${address(link)}`
    if (shown !== null) return `=HYPERLINK(${textLiteral(place)},${shown})`
  }
  return formula === undefined ? guarded(value, inTextFormat) : `=${formula}`
}

/** Ranges as addresses that are not too long. */
function addresses(ranges: readonly Range[]): string[] {
  const texts: string[] = []
  let text = ''
  for (const range of ranges) {
    const address = addressOfRange(range)
    if (text !== '' && text.length + address.length > longestAddress) {
      texts.push(text)
      text = ''
    }
    text += text === '' ? address : `,${address}`
  }
  return text === '' ? texts : [...texts, text]
}

export function wholeColumn(column: number): string {
  return `${columnName(column)}:${columnName(column)}`
}
