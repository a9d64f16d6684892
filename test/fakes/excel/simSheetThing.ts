import type { Range } from '../../../src/core/cells/cellRef.ts'
import { boxOf } from './boxOf.ts'
import { lastColumn, lastRow, parseAddress } from './parseAddress.ts'
import type { SimBook, SimSheet, SimTable } from './simBook.ts'
import { SimError } from './simError.ts'
import { isRange, simAreas, simRange, writable } from './simRange.ts'
import { recorded, type Thing } from './thing.ts'

const whole: Range = { top: 0, left: 0, bottom: lastRow, right: lastColumn }

/** A worksheet. */
export function simSheetThing(book: SimBook, sheet: SimSheet): Thing {
  const note = (what: string, value: unknown): void => {
    writable(sheet)
    sheet.looks.push({ of: '', what, value })
  }
  const alive = (): void => {
    if (!book.sheets.includes(sheet)) throw new SimError('ItemNotFound', 'The sheet is not there any more.')
  }
  const properties: Record<string, () => unknown> = {
    Name: () => sheet.title,
    Id: () => sheet.id,
    Visibility: () => (sheet.visible ? 'Visible' : 'Hidden'),
    Protection: () => ({ kind: 'WorksheetProtection', get: () => sheet.protected }),
    Charts: () => charts(book, sheet),
    CustomProperties: () => customProperties(sheet),
    FreezePanes: () => recorded('FreezePanes', (what, value) => note(`FreezePanes.${what}`, value)),
    PageLayout: () => recorded('PageLayout', (what, value) => note(`PageLayout.${what}`, value)),
  }
  return {
    kind: 'Worksheet',
    id: sheet.id,
    get(name) {
      alive()
      const property = properties[name]
      if (property === undefined) throw new SimError('NotSimulated', `The simulator knows no Worksheet.${name}.`)
      return property()
    },
    set(name, value) {
      alive()
      if (name === 'Name') {
        book.undoCleared.push('Worksheet.name')
        renamed(book, sheet, String(value))
      } else if (name === 'TabColor' || name === 'Gridlines') note(name, value)
      else throw new SimError('NotSimulated', `The simulator sets no Worksheet.${name}.`)
    },
    call(name, args) {
      alive()
      switch (name) {
        case 'GetRange':
          return simRange(book, sheet, typeof args[0] === 'string' ? parseAddress(args[0]) : whole)
        case 'GetRangeByIndexes': {
          const [top, left, rows, columns] = args.map(Number) as [number, number, number, number]
          return simRange(book, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 })
        }
        case 'GetRanges':
          if (String(args[0]).length > 8192) throw new SimError('InvalidArgument', 'The address is too long.')
          return simAreas(book, sheet, String(args[0]).split(',').map(parseAddress))
        case 'GetUsedRangeOrNullObject': {
          const box = boxOf(sheet, cell => cell.value !== '' || cell.formula !== null || args[0] !== true)
          return box === null ? null : simRange(book, sheet, box)
        }
        case 'Activate':
          book.active = { sheet: sheet.title, row: 0, column: 0 }
          return undefined
        case 'Delete':
          if (book.structureProtected) throw new SimError('AccessDenied', 'The workbook is protected.')
          if (!book.sheets.some(other => other !== sheet && other.visible)) {
            throw new SimError('InvalidOperation', 'A workbook needs a sheet to show.')
          }
          book.undoCleared.push('Worksheet.delete')
          book.sheets.splice(book.sheets.indexOf(sheet), 1)
          renameInNames(book, sheet.title, '#REF!')
          return undefined
        case '_RegisterDataChangedEvent':
        case '_UnregisterDataChangedEvent':
          return undefined
        default:
          throw new SimError('NotSimulated', `The simulator knows no Worksheet.${name}().`)
      }
    },
  }
}

/** An Excel table of a sheet. */
export function simTableThing(book: SimBook, sheet: SimSheet, table: SimTable): Thing {
  return {
    kind: 'Table',
    id: table.name,
    get: name => (name === 'Worksheet' ? simSheetThing(book, sheet) : table.name),
    call(name, args) {
      if (name === 'GetRange') return simRange(book, sheet, table.range)
      if (name !== 'Resize') throw new SimError('NotSimulated', `The simulator knows no Table.${name}().`)
      writable(sheet)
      table.range = isRange(args[0]) ? args[0].range : parseAddress(String(args[0]))
      return undefined
    },
  }
}

export function quoted(title: string): string {
  return `'${title.replaceAll("'", "''")}'`
}

function renamed(book: SimBook, sheet: SimSheet, title: string): void {
  if (book.sheets.some(other => other !== sheet && other.title.toLowerCase() === title.toLowerCase())) {
    throw new SimError('ItemAlreadyExists', 'Another sheet has the name.')
  }
  renameInNames(book, sheet.title, `${quoted(title)}!`)
  sheet.title = title
}

/** Names follow the sheet that they point at. */
function renameInNames(book: SimBook, title: string, to: string): void {
  for (const [key, refersTo] of book.names) {
    for (const from of [`=${quoted(title)}!`, `=${title}!`]) {
      if (refersTo.startsWith(from)) book.names.set(key, `=${to}${refersTo.slice(from.length)}`)
    }
  }
}

function charts(book: SimBook, sheet: SimSheet): Thing {
  const chart = (key: string): Thing => {
    const note = (what: string, value: unknown): void => {
      writable(sheet)
      sheet.looks.push({ of: 'Chart', what, value })
    }
    return {
      kind: 'Chart',
      id: key,
      get: name =>
        name === 'Name' ? sheet.charts.get(key) : recorded(name, (what, value) => note(`${name}.${what}`, value)),
      set: (name, value) => void (name === 'Name' ? sheet.charts.set(key, String(value)) : note(name, value)),
      call: (name, args) => void (name === 'Delete' ? sheet.charts.delete(key) : note(name, args)),
    }
  }
  return {
    kind: 'ChartCollection',
    items: () => [...sheet.charts.keys()].map(chart),
    call(name, args) {
      if (name !== 'Add') return sheet.charts.has(String(args[0])) ? chart(String(args[0])) : null
      writable(sheet)
      book.ids++
      const key = `{chart-${book.ids}}`
      sheet.charts.set(key, `Chart ${book.ids}`)
      return chart(key)
    },
  }
}

function customProperties(sheet: SimSheet): Thing {
  const property = (key: string): Thing => ({
    kind: 'WorksheetCustomProperty',
    id: key,
    get: name => (name === 'Key' ? key : sheet.properties.get(key)),
    call: () => void sheet.properties.delete(key),
  })
  return {
    kind: 'WorksheetCustomPropertyCollection',
    items: () => [...sheet.properties.keys()].map(property),
    call(name, args) {
      const key = String(args[0])
      if (name === 'Add') sheet.properties.set(key, args[1])
      return sheet.properties.has(key) ? property(key) : null
    },
  }
}
