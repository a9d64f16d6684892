import { quotedTitle } from '../../../core/cells/quotedTitle.ts'
import { absoluteRange } from '../../../core/hosting/absoluteRange.ts'
import { assertTitle } from '../../../core/hosting/assertTitle.ts'
import { markerOf } from '../../../core/hosting/markerOf.ts'
import type { OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { renamedMeanwhile } from '../../../core/hosting/renamedMeanwhile.ts'
import { UnusableFile } from '../../unusableFile.ts'
import { partKey } from '../../zip/partKey.ts'
import { relationsPath } from '../readRelations.ts'
import { addBookSheet } from './addBookSheet.ts'
import type { Book } from './book.ts'
import { bookSheets } from './bookSheets.ts'
import { dropCalcChain, isInCalcChain } from './calcChain.ts'
import { setContentType } from './contentTypes.ts'
import { dropDefinedName, setDefinedName } from './definedNames.ts'
import { ownedParts } from './ownedParts.ts'
import { companionsOf, freeNames, type OwnPart, worksheetType } from './ownParts.ts'
import { addRelation, relationsXml } from './relationsPart.ts'
import { removePart } from './removePart.ts'
import type { StyleAppender } from './stylesPart.ts'
import { worksheetPart } from './worksheetPart.ts'

/** A sheet to be written whole. */
export interface PutSheet {
  /** Of the name that marks it as ours; null for a new sheet that is the user's from then on. */
  readonly key: string | null
  readonly title: string
  readonly worksheet: OwnSheet
}

/**
 * Writes a sheet: in place of the one that carries its key, with the same title, place, id and part, else after all others.
 * Throws UnusableFile where that one has another title; that of a new one must be free, see `assertTitle`.
 */
export function putSheet(
  book: Book,
  { key, title, worksheet }: PutSheet,
  styles: StyleAppender,
  date1904: boolean,
): void {
  const { parts } = book
  const sheets = bookSheets(book)
  const before = key === null ? undefined : sheets.find(({ ours }) => ours === key)
  assertTitle(
    title,
    sheets.filter(sheet => sheet !== before).map(sheet => sheet.title),
  )
  if (before !== undefined && before.title !== title) throw new UnusableFile(renamedMeanwhile(title, before.title))
  if (before !== undefined && isInCalcChain(book, before.sheetId)) dropCalcChain(book)

  const released = before === undefined ? [] : ownedParts(book, before.part)
  const freeName = freeNames(parts.names().filter(name => !released.includes(partKey(name))))
  const name = before?.part ?? freeName('xl/worksheets/sheet', '.xml')
  const { parts: companions, relations, ...ids } = companionsOf(worksheet, title, freeName)
  const content = worksheetPart(worksheet, { styles, date1904, ...ids })
  const written = [{ name, type: worksheetType, content, relations }, ...companions]
  const kept = new Set(written.map(part => partKey(part.name)))
  for (const part of released) if (!kept.has(part)) removePart(book, part)
  for (const part of written) writePart(book, part)

  if (before === undefined)
    addBookSheet(book, title, addRelation(parts, book.path, { type: 'worksheet', target: name }))
  setNames(book, key, title, before?.index ?? sheets.length, worksheet)
}

function writePart({ parts }: Book, { name, type, content, relations }: OwnPart): void {
  parts.write(name, content)
  setContentType(parts, name, type)
  const path = relationsPath(name)
  if (relations.length > 0) parts.write(path, relationsXml(relations))
  else if (parts.has(path)) parts.remove(path)
}

function setNames(book: Book, key: string | null, title: string, index: number, { filter, page }: OwnSheet): void {
  const set = (name: string, sheet: number | null, refersTo: string | null, hidden = false): void =>
    refersTo === null ? dropDefinedName(book, { name, sheet }) : setDefinedName(book, { name, sheet, refersTo, hidden })
  const rows = page?.repeatRows
  if (key !== null) set(markerOf(key), null, absoluteRange(title, { top: 0, left: 0, bottom: 0, right: 0 }))
  set('_xlnm._FilterDatabase', index, filter === undefined ? null : absoluteRange(title, filter), true)
  set('_xlnm.Print_Area', index, page?.printed === undefined ? null : absoluteRange(title, page.printed))
  set(
    '_xlnm.Print_Titles',
    index,
    rows === undefined ? null : `${quotedTitle(title)}!$${rows.first + 1}:$${rows.last + 1}`,
  )
}
