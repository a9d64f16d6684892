import { address } from '../../../src/core/cells/address.ts'
import type { Range } from '../../../src/core/cells/cellRef.ts'
import { parseAddress } from '../../../src/core/cells/parseAddress.ts'
import { addressOfRange } from '../../../src/core/hosting/addressOfRange.ts'
import { exception } from './exception.ts'
import { blankGoogleCell, type GoogleCell, type GoogleSheet, googleCell } from './googleBook.ts'
import { type GoogleWorld, service } from './googleWorld.ts'
import { shownText } from './shownText.ts'
import { typeIntoGoogle } from './typeIntoGoogle.ts'
import { instantOf } from './zonedTime.ts'

/** Where a range object points. */
export interface Pointed {
  readonly sheet: GoogleSheet
  readonly range: Range
}

/**
 * A range of a sheet, with the calls that an add-on needs. Where a rule names no other source, it is that of the method on
 * developers.google.com/apps-script/reference/spreadsheet/range.
 */
export interface GoogleRange {
  readonly pointed: Pointed
  readonly [call: string]: unknown
}

export function googleRange(world: GoogleWorld, pointed: Pointed, sheetObject: () => unknown) {
  const { sheet, range } = pointed
  const { book } = world
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const at = (row: number, column: number): GoogleCell => {
    return sheet.rows[range.top + row]?.[range.left + column] ?? blankGoogleCell()
  }
  const all = <Value>(of: (cell: GoogleCell) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(at(row, column))))
  const each = <Value>(values: readonly (readonly Value[])[], set: (cell: GoogleCell, value: Value) => void): void => {
    assertShape(values, rows, columns)
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        set(googleCell(sheet, range.top + row, range.left + column), value)
      })
    })
  }
  const same = <Value>(value: Value): Value[][] => all(() => value)
  const look = (what: string, value: unknown): GoogleRange => {
    assertEditable(world, pointed)
    refuseTyped(pointed)
    sheet.looks.push({ of: addressOfRange(range), what, value })
    return self
  }
  const setFormats = (formats: readonly (readonly string[])[]): GoogleRange => {
    assertEditable(world, pointed)
    refuseTyped(pointed)
    each(formats, (cell, format) => {
      if (typeof format !== 'string') throw exception('The parameters (null) do not match the method signature.')
      cell.format = format
    })
    return self
  }
  const setAll = (values: readonly (readonly unknown[])[]): GoogleRange => {
    assertEditable(world, pointed)
    refuseInvalid(pointed, values)
    each(values, (cell, value) => typeIntoGoogle(cell, value, book.textAsItIs))
    return self
  }
  const self: GoogleRange = service(world, 'Range', {
    pointed,
    activate() {
      if (sheet.hidden) throw exception('This operation is not supported on a hidden sheet.')
      book.active = { sheet: sheet.title, row: range.top, column: range.left }
      book.activeSheet = sheet.id
      return self
    },
    canEdit: () => canEdit(world, pointed),
    getSheet: sheetObject,
    getA1Notation: () => addressOfRange(range),
    getRow: () => range.top + 1,
    getColumn: () => range.left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => range.bottom + 1,
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > rows || column > columns) throw exception('Cell reference out of range')
      const [top, left] = [range.top + row - 1, range.left + column - 1]
      return googleRange(world, { sheet, range: { top, left, bottom: top, right: left } }, sheetObject)
    },
    getValue: () => givenValue(world, at(0, 0)),
    getValues: () => all(cell => givenValue(world, cell)),
    getDisplayValue: () => shownText(at(0, 0), book.locale),
    getNumberFormat: () => at(0, 0).format,
    getNumberFormats: () => all(({ format }) => format),
    getMergedRanges: () =>
      sheet.merges
        .filter(merge => touches(merge, range))
        .map(merge => googleRange(world, { sheet, range: merge }, sheetObject)),
    setValue: (value: unknown) => setAll(same(value)),
    setValues: setAll,
    setNumberFormat: (format: string) => setFormats(same(format)),
    setNumberFormats: setFormats,
    setNotes(notes: readonly (readonly (string | null)[])[]) {
      assertEditable(world, pointed)
      each(notes, (cell, note) => {
        cell.note = note ?? ''
      })
      return self
    },
    clearContent() {
      assertEditable(world, pointed)
      eachHeld(pointed, cell => Object.assign(cell, { value: '', error: false, formula: null }))
      return self
    },
    clearFormat() {
      assertEditable(world, pointed)
      refuseTyped(pointed)
      eachHeld(pointed, cell => Object.assign(cell, { format: 'General' }))
      // Rules are formats, too: that they stay is not established, and the worse is assumed.
      if (rows === sheet.maxRows && columns === sheet.maxColumns) sheet.rules = []
      removeWithin(sheet.looks, range)
      return self
    },
    clearDataValidations() {
      assertEditable(world, pointed)
      removeWithin(sheet.validations, range)
      return self
    },
    clearNote() {
      assertEditable(world, pointed)
      eachHeld(pointed, cell => Object.assign(cell, { note: '' }))
      return self
    },
    setDataValidation(rule: { readonly choices: readonly string[]; readonly others: boolean }) {
      assertEditable(world, pointed)
      refuseTyped(pointed)
      const of = addressOfRange(range)
      const others = sheet.validations.filter(each => each.of !== of)
      sheet.validations.splice(0, sheet.validations.length, ...others, { of, ...rule })
      return self
    },
    shiftColumnGroupDepth(delta: number) {
      for (let column = range.left; column <= range.right; column++) {
        sheet.groupDepths.set(column, Math.max(0, (sheet.groupDepths.get(column) ?? 0) + delta))
      }
      return self
    },
    setFontWeight: (value: unknown) => look('fontWeight', value),
  })
  return self
}

/** The cells of a range that are there. */
function eachHeld({ sheet, range }: Pointed, change: (cell: GoogleCell) => unknown): void {
  for (const line of sheet.rows.slice(range.top, range.bottom + 1)) {
    for (const cell of line?.slice(range.left, range.right + 1) ?? []) if (cell !== undefined) change(cell)
  }
}

function removeWithin(list: { readonly of: string }[], range: Range): void {
  const whole = addressOfRange(range)
  // Looks and rules are cleared from whole sheets only.
  if (/^A1:/.test(whole)) list.length = 0
}

/** Numbers, truth values, texts and dates; an error is its text, a duration a date (…/range#getvalues, …/guides/sheets/functions). */
function givenValue({ book }: GoogleWorld, { value, error, format }: GoogleCell): unknown {
  if (typeof value === 'object') return { toString: () => 'CellImage' }
  if (typeof value !== 'number' || error || !/[ymdhs]/i.test(format.replace(/"[^"]*"|\[\$[^\]]*\]|General/g, ''))) {
    return value
  }
  return new Date(instantOf(value, book.timeZone))
}

/** Whether this user may edit every cell (…/range#canedit). */
function canEdit({ book }: GoogleWorld, { sheet, range }: Pointed): boolean {
  return !book.readOnly && !sheet.protectedRanges.some(each => touches(each, range))
}

export function assertEditable(world: GoogleWorld, pointed: Pointed): void {
  if (world.book.readOnly) throw exception('You do not have permission to access the requested document.')
  if (!canEdit(world, pointed)) {
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
  }
}

/** Formats and rules of validation of typed columns are theirs: the words are those that Google answers with, as many issues quote. */
function refuseTyped({ sheet, range }: Pointed): void {
  if (sheet.typedTables.some(table => touches(table, range))) {
    throw exception('This operation is not allowed on cells in typed columns.')
  }
}

/** A rule that takes nothing else refuses it from a script, too, in words that many issues quote. */
function refuseInvalid({ sheet, range }: Pointed, values: readonly (readonly unknown[])[]): void {
  for (const { of, choices, others } of sheet.validations) {
    if (others) continue
    const ruled = rangeOfAddress(of)
    for (let row = Math.max(range.top, ruled.top); row <= Math.min(range.bottom, ruled.bottom); row++) {
      for (let column = Math.max(range.left, ruled.left); column <= Math.min(range.right, ruled.right); column++) {
        const text = String(values[row - range.top]?.[column - range.left] ?? '').replace(/^'/, '')
        if (text === '' || choices.includes(text)) continue
        const cell = address({ row, column })
        throw exception(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`)
      }
    }
  }
}

function rangeOfAddress(text: string): Range {
  const [first, last = first] = text.split(':').map(corner => parseAddress(`A!${corner}`))
  return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column }
}

function touches(a: Range, b: Range): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left
}

/** Data have the very shape of the range (…/range#setvaluesvalues). */
function assertShape(values: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (values.length !== rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    )
  }
  for (const { length } of values) {
    if (length === columns) continue
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${columns}.`,
    )
  }
}
