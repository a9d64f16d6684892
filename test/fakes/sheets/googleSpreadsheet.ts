import { exception } from './exception.ts'
import { type GoogleSheet, newGoogleSheet } from './googleBook.ts'
import type { GoogleRange } from './googleRange.ts'
import { assertFits, assertFree, type GoogleSheetObject, googleSheetObject } from './googleSheetObject.ts'
import { type GoogleWorld, service } from './googleWorld.ts'

/**
 * The spreadsheet that is open. Where a rule names no other source, it is that of the method on
 * developers.google.com/apps-script/reference/spreadsheet/spreadsheet.
 */
export function googleSpreadsheet(world: GoogleWorld) {
  const { book } = world
  const changing = (): void => {
    if (book.readOnly) throw exception('You do not have permission to access the requested document.')
  }
  const objectOf = (sheet: GoogleSheet): GoogleSheetObject => googleSheetObject(world, sheet, () => self)
  const users = (addresses: readonly string[]) => {
    if (book.readOnly) throw exception('You do not have permission to call Spreadsheet.getEditors.')
    return addresses.map(address => ({ getEmail: () => address }))
  }
  const deleted = service(world, 'Range', {
    getA1Notation: () => '#REF!',
    getSheet() {
      throw exception('Range not found')
    },
  })
  const self: Readonly<Record<string, (...given: never[]) => unknown>> = service(world, 'Spreadsheet', {
    getName: () => book.name,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () => book.sheets.map(objectOf),
    getNumSheets: () => book.sheets.length,
    getSheetByName(title: string) {
      const sheet = book.sheets.find(each => each.title === title)
      return sheet === undefined ? null : objectOf(sheet)
    },
    getActiveSheet: () => objectOf(book.sheets.find(({ id }) => id === book.activeSheet) ?? book.sheets[0]!),
    setActiveSheet({ sheet }: GoogleSheetObject) {
      book.activeSheet = sheet.id
    },
    // A sheet that is added becomes the active one (…/spreadsheet#insertsheetsheetname,-sheetindex).
    insertSheet(title: string, index: number) {
      changing()
      assertFree(world, title, null)
      const sheet = newGoogleSheet(book, title)
      book.sheets.splice(index, 0, sheet)
      assertFits(world)
      book.activeSheet = sheet.id
      return objectOf(sheet)
    },
    deleteSheet({ sheet }: GoogleSheetObject) {
      changing()
      const others = book.sheets.filter(each => each !== sheet)
      if (others.every(({ hidden }) => hidden))
        throw exception("You can't remove all the visible sheets in a document.")
      book.sheets.splice(0, book.sheets.length, ...others)
      // Names stay and refer to #REF!, for which scripts look that clean up after deleted sheets.
      for (const [name, id] of book.names) if (id === sheet.id) book.names.set(name, null)
    },
    getRangeByName(name: string) {
      const id = book.names.get(name)
      const sheet = book.sheets.find(each => each.id === id)
      if (id === undefined) return null
      return sheet === undefined ? deleted : objectOf(sheet).getRange('A1')
    },
    getNamedRanges: () =>
      [...book.names].map(([name, id]) => {
        const sheet = book.sheets.find(each => each.id === id)
        return service(world, 'NamedRange', {
          getName: () => name,
          getRange: () => (sheet === undefined ? deleted : objectOf(sheet).getRange('A1')),
        })
      }),
    setNamedRange(name: string, { pointed }: GoogleRange) {
      changing()
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name)) throw exception('The name of the range is invalid.')
      book.names.set(name, pointed.sheet.id)
    },
    removeNamedRange(name: string) {
      changing()
      if (!book.names.delete(name)) throw exception(`Named range ${name} does not exist.`)
    },
    getEditors: () => users(book.editors),
    // Who may only view is not told who else may (…/spreadsheet#geteditors).
    getViewers: () => users([...book.editors, ...book.viewers]),
    toast: (text: string, title: string) => void world.toasts.push(`${title}: ${text}`),
  })
  return self
}
