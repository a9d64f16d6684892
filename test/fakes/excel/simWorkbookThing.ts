import { newSimSheet, type SimBook } from './simBook.ts'
import { SimError } from './simError.ts'
import { isRange } from './simRange.ts'
import { quoted, simSheetThing, simTableThing } from './simSheetThing.ts'
import { recorded, type Thing } from './thing.ts'

/** The root of the protocol: the workbook, and the references that the library keeps to its objects. */
export function simWorkbookThing(book: SimBook, references: Map<string, Thing>): Thing {
  const children: Record<string, () => unknown> = {
    Name: () => book.name,
    Worksheets: () => worksheets(book),
    Tables: () => tables(book),
    Names: () => names(book),
    Settings: () => settings(book),
    Functions: () => functions(book),
    Protection: () => ({ kind: 'WorkbookProtection', get: () => book.structureProtected }),
    Application: () => recorded('Application', () => undefined),
  }
  return {
    kind: 'Workbook',
    get(name) {
      const child = children[name]
      if (child === undefined) throw new SimError('NotSimulated', `The simulator knows no Workbook.${name}.`)
      return child()
    },
    call(name, args) {
      const reference = references.get(String(args[0]))
      if (name === '_GetObjectByReferenceId') return reference ?? null
      if (name !== '_RemoveReference') throw new SimError('NotSimulated', `The simulator knows no Workbook.${name}().`)
      references.delete(String(args[0]))
      return undefined
    },
  }
}

function worksheets(book: SimBook): Thing {
  const find = (key: unknown) =>
    book.sheets.find(({ id, title }) => id === key || title.toLowerCase() === String(key).toLowerCase())
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map(sheet => simSheetThing(book, sheet)),
    call(name, args) {
      if (name === 'Add') {
        if (book.structureProtected) throw new SimError('AccessDenied', 'The workbook is protected.')
        const title = String(args[0])
        if (find(title) !== undefined) throw new SimError('ItemAlreadyExists', 'Another sheet has the name.')
        const sheet = newSimSheet(book, title)
        book.sheets.push(sheet)
        return simSheetThing(book, sheet)
      }
      if (name.startsWith('_')) return undefined
      const sheet = find(args[0])
      if (sheet !== undefined) return simSheetThing(book, sheet)
      if (name === 'GetItemOrNullObject') return null
      throw new SimError('ItemNotFound', 'No sheet has the name.')
    },
  }
}

function tables(book: SimBook): Thing {
  const all = (): Thing[] => book.sheets.flatMap(sheet => sheet.tables.map(table => simTableThing(book, sheet, table)))
  return {
    kind: 'TableCollection',
    items: all,
    call: (_, args) => all().find(({ id }) => id === args[0]) ?? notFound(),
  }
}

function names(book: SimBook): Thing {
  const item = (key: string): Thing => ({
    kind: 'NamedItem',
    id: key,
    get: name => (name === 'Name' ? key : name === 'Scope' ? 'Workbook' : book.names.get(key)),
    call: () => void book.names.delete(key),
  })
  return {
    kind: 'NamedItemCollection',
    items: () => [...book.names.keys()].map(item),
    call(name, args) {
      const key = String(args[0])
      if (name === 'Add') {
        if (book.names.has(key)) throw new SimError('ItemAlreadyExists', 'The name is there already.')
        const target = args[1]
        const refersTo = isRange(target) ? `=${quoted(target.sheet.title)}!$A$1` : String(target)
        book.names.set(key, refersTo)
      }
      if (book.names.has(key)) return item(key)
      return name === 'GetItemOrNullObject' ? null : notFound()
    },
  }
}

/** The functions of the workbook, of which only DATE of the first day of 1904 is asked. */
function functions(book: SimBook): Thing {
  return {
    kind: 'Functions',
    call(name, args) {
      if (book.withoutFunctions) throw new SimError('GeneralException', 'It cannot be calculated.')
      if (name !== 'Date' || args.join() !== '1904,1,1')
        throw new SimError('NotSimulated', `The simulator knows no Functions.${name}(${args.join()}).`)
      return { kind: 'FunctionResult', get: (part: string) => (part === 'Value' ? (book.date1904 ? 0 : 1462) : null) }
    },
  }
}

function settings(book: SimBook): Thing {
  const item = (key: string): Thing => ({
    kind: 'Setting',
    id: key,
    get: name => (name === 'Key' ? key : book.settings.get(key)),
    call: () => void book.settings.delete(key),
  })
  return {
    kind: 'SettingCollection',
    items: () => [...book.settings.keys()].map(item),
    call(name, args) {
      const key = String(args[0])
      if (name === 'Add' || name === 'Set') book.settings.set(key, args[1])
      if (book.settings.has(key)) return item(key)
      return name === 'GetItemOrNullObject' ? null : notFound()
    },
  }
}

function notFound(): never {
  throw new SimError('ItemNotFound', 'It is not there.')
}
