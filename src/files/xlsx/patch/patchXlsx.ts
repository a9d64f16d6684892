import type { Cell } from '../../../core/cells/cell.ts'
import type { CellRef } from '../../../core/cells/cellRef.ts'
import type { RowsToAppend } from '../../../core/hosting/placeRows.ts'
import { sheetOfRows } from '../../../core/hosting/sheetOfRows.ts'
import { UnusableFile } from '../../unusableFile.ts'
import type { Packing } from '../../zip/packing.ts'
import { readRelations } from '../readRelations.ts'
import { readWorkbookPart } from '../readWorkbookPart.ts'
import { spreadsheetNamespace, xmlHead } from '../xmlHead.ts'
import { appendUserRows } from './appendUserRows.ts'
import { type Book, openBook } from './book.ts'
import { bookContext } from './bookContext.ts'
import { setContentType } from './contentTypes.ts'
import { markSheet, type SheetMark } from './markSheet.ts'
import { type PutSheet, putSheet } from './putSheet.ts'
import { recalculateOnLoad } from './recalculateOnLoad.ts'
import { refuseUnpatchable } from './refuseUnpatchable.ts'
import { addRelation } from './relationsPart.ts'
import { removeSheet } from './removeSheet.ts'
import { setUserCells } from './setUserCells.ts'
import { appendStyles } from './stylesPart.ts'
import { type TypedCell, typeCells } from './typeCells.ts'
import { userSheet } from './userSheet.ts'

/** What a workbook file is asked to become, as plain JSON; carried out in the order of these fields. */
export interface PackageChanges {
  /** Cells that the user changed in a grid. */
  readonly typeCells?: readonly TypedCell[]
  /** Keys of our sheets to be taken out, with all that only they lead to; those that are not there are passed over. */
  readonly removeSheets?: readonly string[]
  /** Sheets that the user said to be ours, or to be ours no more. */
  readonly markSheets?: readonly SheetMark[]
  /** Cells of the user's sheets that the user asked to be set, by title and zero-based position. */
  readonly setCells?: readonly (CellRef & { readonly value: Cell })[]
  /** Rows that the user asked to be added to tables; where no sheet has the title, a new one of the user's is made. */
  readonly appendRows?: readonly RowsToAppend[]
  /** Sheets to be added last, or written in place of ours with the same key. */
  readonly sheets?: readonly PutSheet[]
  /** Whether a signed workbook is changed all the same: its signature is then no longer valid. */
  readonly breakSignature?: boolean
}

/**
 * The bytes of a workbook file after changes. Parts that are not named by a change are carried over as the packed bytes
 * that they are; those that list sheets are changed at the very places; nothing is read and written anew. Changes that
 * the file holds already give the very bytes that were given. `docProps/app.xml`, which repeats the titles of sheets
 * for file managers, is left alone.
 * Throws UnusableFile for what cannot be changed, and Error where a change is itself impossible (a title that Excel
 * would not take, a number that is not finite).
 */
export function patchXlsx(bytes: Uint8Array, changes: PackageChanges, packing?: Packing): Uint8Array {
  const book = openBook(bytes, packing)
  refuseUnpatchable(book, changes.breakSignature ?? false)
  typeCells(book, changes.typeCells ?? [])
  for (const key of changes.removeSheets ?? []) removeSheet(book, key)
  for (const mark of changes.markSheets ?? []) markSheet(book, mark)
  setAll(book, changes.setCells ?? [])
  appendAll(book, changes.appendRows ?? [])
  putAll(book, changes.sheets ?? [])
  // Whatever changed, formulas may depend on it; where nothing did, the file stays as it is.
  if (book.parts.isChanged()) recalculateOnLoad(book)
  return book.parts.pack()
}

function setAll(book: Book, cells: NonNullable<PackageChanges['setCells']>): void {
  if (cells.length === 0) return
  const context = bookContext(book)
  const titles = new Map<string, (CellRef & { readonly value: Cell })[]>()
  for (const cell of cells) {
    const others = titles.get(cell.sheet)
    if (others === undefined) titles.set(cell.sheet, [cell])
    else others.push(cell)
  }
  for (const [title, changes] of titles) {
    const sheet = userSheet(book, title)
    if (sheet === undefined) {
      throw new UnusableFile(
        `The workbook has no sheet ${title} any more. Run again, so that its present sheets are read.`,
      )
    }
    setUserCells(book, sheet, changes, context)
  }
}

function appendAll(book: Book, appends: readonly RowsToAppend[]): void {
  if (appends.length === 0) return
  const context = bookContext(book)
  for (const append of appends) {
    const sheet = userSheet(book, append.sheet)
    if (sheet !== undefined) appendUserRows(book, sheet, append, context)
    else putAll(book, [{ key: null, title: append.sheet, worksheet: sheetOfRows(append) }])
  }
}

function putAll(book: Book, sheets: readonly PutSheet[]): void {
  if (sheets.length === 0) return
  const path = stylesPath(book)
  const styles = appendStyles(book.parts.text(path), path)
  const { date1904 } = readWorkbookPart(book.parts.text(book.path), book.path)
  for (const sheet of sheets) putSheet(book, sheet, styles, date1904)
  book.parts.write(path, styles.xml())
}

/** The part of the styles; a workbook without one gets one that is empty. */
function stylesPath({ parts, path }: Book): string {
  const given = readRelations(parts, path).find(({ type }) => type === 'styles')
  if (given !== undefined) return given.target
  const target = 'xl/styles.xml'
  parts.write(target, `${xmlHead}<styleSheet xmlns="${spreadsheetNamespace}"></styleSheet>`)
  setContentType(parts, target, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml')
  addRelation(parts, path, { type: 'styles', target })
  return target
}
