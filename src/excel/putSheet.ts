import type { Range } from '../core/cells/cellRef.ts'
import { trimGrid } from '../core/cells/trimGrid.ts'
import { appendedLog, isInLog, type LogSheet } from '../core/hosting/appendedLog.ts'
import { assertTitle } from '../core/hosting/assertTitle.ts'
import type { OwnSheet } from '../core/hosting/ownSheet.ts'
import { ownSheetOf } from '../core/hosting/ownSheetOf.ts'
import { renamedMeanwhile } from '../core/hosting/renamedMeanwhile.ts'
import { type Book, type BookSheet, corners, rangeOf } from './bookSheets.ts'
import { sheetTo1904 } from './days.ts'
import { ExcelError } from './excelError.ts'
import { closeJournal, openJournal } from './journal.ts'
import { setMarker, sheetTitled } from './markSheet.ts'
import type { Pacer } from './pacer.ts'
import { readGrid } from './readGrid.ts'
import { words } from './words.ts'
import { writeSheet } from './writeSheet.ts'

/** A sheet to be written whole: ours by its key, or with null a new one of the user's. */
export interface PutSheet {
  readonly key: string | null
  readonly title: string
  readonly worksheet: OwnSheet
  /** Where it is a log, to which somebody else may add lines at the same time. */
  readonly log?: LogSheet
}

/** How often a line is added that somebody else wrote over in the same moment. */
const mostAttempts = 3

/**
 * Whether a sheet is still to be written. Refuses a title that another sheet has, or that ours has no more; `again`: an attempt to write it failed, and
 * a new sheet of the user's may be there as it was to be.
 */
export async function isToBeWritten(
  context: Excel.RequestContext,
  book: Book,
  put: PutSheet,
  again: boolean,
): Promise<boolean> {
  const { key, title, worksheet } = put
  assertTitle(title, [])
  const taken = sheetTitled(book, title)
  const own = book.sheets.find(sheet => key !== null && sheet.ours === key)
  if (taken === undefined && own !== undefined) throw new ExcelError(renamedMeanwhile(title, own.title))
  if (taken === undefined || isOwn(book, put, taken)) return true
  if (again && key === null && taken.ours === null) {
    const { top, left, cells } = await readGrid(context, book, taken.title, taken.used)
    if (JSON.stringify({ top, left, cells }) === JSON.stringify(contentOf(worksheet))) return false
  }
  throw new ExcelError(words.taken(title))
}

function contentOf({ rows }: OwnSheet) {
  const cells = rows.map(row => row.map(cell => cell?.value ?? null))
  const plain = { sheet: '', formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
  const grid = trimGrid({ ...plain, top: 0, left: 0, cells })
  return { top: grid?.top ?? 0, left: grid?.left ?? 0, cells: grid?.cells ?? [] }
}

/** Writes a sheet in place of the one that carries its key, else after all others. */
export async function putSheet(context: Excel.RequestContext, book: Book, put: PutSheet, pacer: Pacer): Promise<void> {
  const { key, title, worksheet, log } = put
  const { worksheets } = context.workbook
  const before = book.sheets.find(sheet => isOwn(book, put, sheet))
  if (before === undefined) {
    openJournal(context, put)
    worksheets.add(title)
  }
  if (key !== null && !(before !== undefined && book.markers.includes(`Throughline_${key}`))) {
    setMarker(context, book, title, key)
  }
  await context.sync()
  const target = worksheets.getItem(title)
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const used = log === undefined ? (before?.used ?? null) : await usedIn(context, target)
    const present = log === undefined || used === null ? null : await readGrid(context, book, title, used)
    const content = log === undefined || present === null ? worksheet : ownSheetOf(appendedLog(log, present))
    const stored = book.date1904 ? sheetTo1904(content) : content
    await writeSheet(context, target, stored, used, key !== null, pacer)
    closeJournal(context)
    await pacer.send()
    if (log === undefined) return
    if (isInLog(log, await readGrid(context, book, title, await usedIn(context, target)))) return
  }
  throw new ExcelError(words.logBusy(title))
}

async function usedIn(context: Excel.RequestContext, target: Excel.Worksheet): Promise<Range | null> {
  const used = target.getUsedRangeOrNullObject(true).load(corners)
  await context.sync()
  return used.isNullObject ? null : rangeOf(used)
}

/** Whether a sheet is the one to be written: it carries the key, or was being added when a fault came. */
function isOwn({ adding }: Book, { key, title }: PutSheet, sheet: BookSheet): boolean {
  if (key !== null) return sheet.ours === key
  return adding?.key === null && adding.title === title && sheet.title === title
}
