import type { Range } from '../../../src/core/cells/cellRef.ts'
import { addressOfRange } from '../../../src/core/hosting/addressOfRange.ts'
import { movedFormula } from '../../../src/files/xlsx/patch/movedFormula.ts'
import { lastColumn, lastRow } from './parseAddress.ts'
import { blankCell, cellOf, madeCell, type SimBook, type SimCell, type SimSheet } from './simBook.ts'
import { SimError } from './simError.ts'
import { isThing, recorded, type Thing } from './thing.ts'
import { typeInto } from './typed.ts'

/** Most cells that one reading gives; of more it gives null. */
const mostRead = 5_000_000

export interface SimRange extends Thing {
  readonly kind: 'Range'
  readonly sheet: SimSheet
  readonly range: Range
}

export function isRange(value: unknown): value is SimRange {
  return isThing(value) && value.kind === 'Range'
}

/** A rectangle of a sheet. */
export function simRange(book: SimBook, sheet: SimSheet, range: Range): SimRange {
  const { top, left, bottom, right } = range
  const rows = bottom - top + 1
  const columns = right - left + 1
  const at = (box: Range): SimRange => simRange(book, sheet, inSheet(box))
  const read = (of: (cell: SimCell | undefined) => unknown): unknown => {
    if (rows * columns > mostRead) return null
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => of(cellOf(sheet, top + row, left + column))),
    )
  }
  const note = (what: string, value: unknown): void => {
    writable(sheet)
    sheet.looks.push({ of: addressOfRange(range), what, value })
  }
  const properties: Record<string, () => unknown> = {
    Address: () => `${sheet.title}!${addressOfRange(range)}`,
    RowIndex: () => top,
    ColumnIndex: () => left,
    RowCount: () => rows,
    ColumnCount: () => columns,
    Values: () => read(cell => cell?.value ?? ''),
    Formulas: () => read(cell => cell?.formula ?? cell?.value ?? ''),
    NumberFormat: () => read(cell => cell?.format ?? 'General'),
    ValueTypes: () => read(typeName),
    RowHidden: () => allOrNone(sheet.hiddenRows, top, bottom),
    ColumnHidden: () => allOrNone(sheet.hiddenColumns, left, right),
    Format: () =>
      recorded('Format', (what, value) => {
        note(what, value)
        // A column that gets a width is in sight.
        if (what === 'ColumnWidth') hide(sheet.hiddenColumns, left, right, false)
      }),
    DataValidation: () => recorded('DataValidation', note),
    ConditionalFormats: () => conditionalFormats(sheet, note),
  }
  return {
    kind: 'Range',
    sheet,
    range,
    get(name) {
      const property = properties[name]
      if (property === undefined) throw new SimError('NotSimulated', `The simulator knows no Range.${name}.`)
      return property()
    },
    set(name, value) {
      writable(sheet)
      if (name === 'Values' || name === 'Formulas') assign(sheet, range, value, typeInto)
      else if (name === 'NumberFormat') assign(sheet, range, value, setFormat)
      else if (name === 'RowHidden') hide(sheet.hiddenRows, top, bottom, value === true)
      else if (name === 'ColumnHidden') hide(sheet.hiddenColumns, left, right, value === true)
      else throw new SimError('NotSimulated', `The simulator sets no Range.${name}.`)
    },
    call(name, args) {
      const number = (index: number): number => Number(args[index])
      switch (name) {
        case '_ValidateArraySize':
          if (number(0) !== rows || number(1) !== columns) throw new SimError('InvalidArgument', 'The size differs.')
          return undefined
        case 'GetCell':
          return at(oneCell(top + number(0), left + number(1)))
        case 'GetRow':
          return at({ top: top + number(0), left, bottom: top + number(0), right })
        case 'GetResizedRange':
          return at({ top, left, bottom: bottom + number(0), right: right + number(1) })
        case 'GetBoundingRect':
          return at(boundingBox(range, isRange(args[0]) ? args[0].range : range))
        case 'GetMergedAreasOrNullObject': {
          const touched = sheet.merges.filter(merge => touches(merge, range))
          return touched.length === 0 ? null : simAreas(book, sheet, touched)
        }
        case 'Clear':
          writable(sheet)
          for (const row of sheet.rows.slice(top, bottom + 1)) {
            if (row === undefined) continue
            row.forEach((cell, column) => {
              if (column >= left && column <= right) clear(cell, args[0])
            })
          }
          return undefined
        case 'CopyFrom':
          writable(sheet)
          if (isRange(args[0])) copy(args[0], sheet, range, args[1])
          return undefined
        case 'Select':
          book.active = { sheet: sheet.title, row: top, column: left }
          return undefined
        case 'Group':
        case 'Ungroup':
          note(name, args)
          return undefined
        case 'HideGroupDetails':
          note(name, args)
          hide(sheet.hiddenColumns, left, right, true)
          return undefined
        default:
          throw new SimError('NotSimulated', `The simulator knows no Range.${name}().`)
      }
    },
  }
}

/** Rectangles of a sheet to be formatted alike. */
export function simAreas(book: SimBook, sheet: SimSheet, ranges: readonly Range[]): Thing {
  const note = (what: string, value: unknown): void => {
    writable(sheet)
    sheet.looks.push({ of: ranges.map(addressOfRange).join(), what, value })
  }
  return {
    kind: 'RangeAreas',
    get: name =>
      name === 'Areas'
        ? { kind: 'RangeCollection', items: () => ranges.map(range => simRange(book, sheet, range)) }
        : recorded(name, (what, value) => note(`${name}.${what}`, value)),
    call: note,
  }
}

export function writable(sheet: SimSheet): void {
  if (sheet.protected) throw new SimError('AccessDenied', 'The sheet is protected.')
}

export function touches(a: Range, b: Range): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left
}

function assign(sheet: SimSheet, range: Range, value: unknown, put: (cell: SimCell, value: unknown) => void): void {
  const matrix = Array.isArray(value) ? (value as readonly unknown[][]) : null
  const { top, left, bottom, right } = range
  if (matrix !== null && (matrix.length !== bottom - top + 1 || matrix.some(row => row.length !== right - left + 1))) {
    throw new SimError('InvalidArgument', 'The values do not have the size of the range.')
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      put(madeCell(sheet, row, column), matrix === null ? value : matrix[row - top]?.[column - left])
    }
  }
}

function setFormat(cell: SimCell, format: unknown): void {
  if (format !== null) cell.format = String(format)
}

function clear(cell: SimCell, what: unknown): void {
  if (what !== 'Formats') Object.assign(cell, { value: '', error: false, formula: null })
  if (what !== 'Contents') cell.format = 'General'
}

function copy({ sheet: from, range: source }: SimRange, to: SimSheet, range: Range, what: unknown): void {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1]
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const at = {
        row: source.top + ((row - range.top) % height),
        column: source.left + ((column - range.left) % width),
      }
      const like = cellOf(from, at.row, at.column) ?? blankCell()
      const made = madeCell(to, row, column)
      if (what === 'Formats') made.format = like.format
      else {
        made.formula = like.formula === null ? null : movedFormula(like.formula, row - at.row, column - at.column)
        made.value = like.value
      }
    }
  }
}

function conditionalFormats(sheet: SimSheet, note: (what: string, value: unknown) => void): Thing {
  return {
    kind: 'ConditionalFormatCollection',
    call(name, args) {
      writable(sheet)
      sheet.conditionalFormats = name === 'ClearAll' ? 0 : sheet.conditionalFormats + 1
      note(`ConditionalFormats.${name}`, args)
      return recorded('ConditionalFormat', note)
    },
  }
}

function typeName(cell: SimCell | undefined): string {
  if (cell === undefined || cell.value === '') return cell?.formula ? 'String' : 'Empty'
  if (cell.error) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ]
}

/** True or false where all are alike, else null, as Excel says it. */
function allOrNone(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0
  for (const position of hidden) if (position >= first && position <= last) count++
  return count === 0 ? false : count === last - first + 1 ? true : null
}

function hide(hidden: Set<number>, first: number, last: number, on: boolean): void {
  for (let position = first; position <= last; position++) on ? hidden.add(position) : hidden.delete(position)
}

function oneCell(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column }
}

function boundingBox(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }
}

function inSheet(range: Range): Range {
  const { top, left, bottom, right } = range
  if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn || top > bottom || left > right) {
    throw new SimError('InvalidArgument', 'The range leaves the sheet.')
  }
  return range
}
