import { assertTitle } from '../core/hosting/assertTitle.ts'
import type { OwnSheet } from '../core/hosting/ownSheet.ts'
import type { Book } from './bookSheets.ts'
import { ExcelError } from './excelError.ts'
import { closeJournal, openJournal } from './journal.ts'
import { setMarker, sheetTitled } from './markSheet.ts'
import type { Pacer } from './pacer.ts'
import { words } from './words.ts'
import { writeSheet } from './writeSheet.ts'

/** A sheet to be written whole: ours by its key, or with null a new one of the user's. */
export interface PutSheet {
  readonly key: string | null
  readonly title: string
  readonly worksheet: OwnSheet
}

/** Refuses a title that another sheet has, before anything is written. */
export function assertFree(book: Book, { key, title }: PutSheet): void {
  const taken = sheetTitled(book, title)
  if (taken !== undefined && !isOwn(book, key, taken.title)) throw new ExcelError(words.taken(title))
  assertTitle(title, [])
}

/** Writes a sheet in place of the one that carries its key, else after all others. */
export async function putSheet(context: Excel.RequestContext, book: Book, put: PutSheet, pacer: Pacer): Promise<void> {
  const { key, title, worksheet } = put
  const { worksheets } = context.workbook
  const before = book.sheets.find(sheet => isOwn(book, key, sheet.title))
  if (before === undefined) {
    openJournal(context, put)
    worksheets.add(title)
  } else if (before.title !== title) worksheets.getItem(before.title).name = title
  if (key !== null && !(before !== undefined && book.markers.includes(`Throughline_${key}`))) {
    setMarker(context, book, title, key)
  }
  await context.sync()
  await writeSheet(context, worksheets.getItem(title), worksheet, before?.used ?? null, key !== null, pacer)
  closeJournal(context)
  await pacer.send()
}

/** Whether a sheet is the one to be written: it carries the key, or was being added when a fault came. */
function isOwn({ sheets, adding }: Book, key: string | null, title: string): boolean {
  if (key !== null) return sheets.some(sheet => sheet.title === title && sheet.ours === key)
  return adding !== null && adding.key === null && adding.title === title
}
