import { describe, expect, test } from 'vitest'
import { appsScript } from '../fakes/sheets/appsScript.ts'
import { type GoogleBook, googleBookOf } from '../fakes/sheets/googleBook.ts'

/** Runs a script over a small spreadsheet, with `book` and `sheet` at hand. */
function at(text: string, change: (book: GoogleBook) => void = () => undefined) {
  const book = googleBookOf({
    sheets: [
      {
        title: 'Data',
        rows: [
          ['a', 1],
          ['b', { error: '#N/A' }],
        ],
      },
      { title: 'Other', rows: [] },
    ],
  })
  change(book)
  const start = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheetByName("Data");'
  const script = appsScript(book, [`function run() { ${start} ${text} }`])
  return { book, world: script.world, result: () => script.call('run') }
}

describe('the spreadsheet in memory is as strict as Google', () => {
  test.each([
    ['a range from row 0', 'sheet.getRange(0, 1)', /starting row of the range is too small/],
    ['a range beyond the sheet', 'sheet.getRange(1000, 1, 2, 1)', /outside the dimensions/],
    ['data of another shape', 'sheet.getRange(1, 1, 2, 2).setValues([[1], [2]])', /number of columns in the data/],
    ['fewer rows of data', 'sheet.getRange(1, 1, 2, 1).setValues([[1]])', /number of rows in the data/],
    ['a value that no cell takes', 'sheet.getRange(1, 1).setValues([[{}]])', /do not match the method signature/],
    ['a text that is too long', 'sheet.getRange(1, 1).setValue("x".repeat(50001))', /maximum of 50000 characters/],
    ['a title that another sheet has', 'book.insertSheet("DATA", 0)', /already exists/],
    [
      'a property that is too long',
      'PropertiesService.getDocumentProperties().setProperty("a", "ü".repeat(5000))',
      /too large/,
    ],
    ['a name that is none', 'book.setNamedRange("A name", sheet.getRange("A1"))', /name of the range is invalid/],
    ['a name that is not there', 'book.removeNamedRange("Gone")', /does not exist/],
    ['more cells than a spreadsheet holds', 'sheet.insertRowsAfter(1000, 400000)', /limit of 10000000 cells/],
    ['a method that is not there', 'sheet.getTables()', /not a function/],
    [
      'a rule without a range',
      'SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A1").build()',
      /needs/,
    ],
  ])('%s is refused', (_, text, message) => {
    expect(at(text).result).toThrow(message)
  })

  test('the last sheet that is shown stays', () => {
    const { result } = at('book.deleteSheet(sheet)', ({ sheets }) => Object.assign(sheets[1]!, { hidden: true }))
    expect(result).toThrow(/all the visible sheets/)
  })

  test('a protected cell takes nothing, and a typed column no format', () => {
    const cell = { top: 0, left: 0, bottom: 0, right: 0 }
    const guarded = ({ sheets }: GoogleBook) => void sheets[0]!.protectedRanges.push(cell)
    expect(at('sheet.getRange("A1").setValue(1)', guarded).result).toThrow(/protected cell or object/)
    expect(at('return sheet.getRange("A1").canEdit()', guarded).result()).toBe(false)
    const typed = ({ sheets }: GoogleBook) => void sheets[0]!.typedTables.push(cell)
    expect(at('sheet.getRange("A1").setNumberFormat("0")', typed).result).toThrow(/typed columns/)
    expect(at('sheet.getRange("A1").setValue(1)', typed).result).not.toThrow()
  })

  test('without rights only a menu is made', () => {
    const { world, result } = at('return 1')
    world.authMode = 'NONE'
    expect(result).toThrow(/do not have permission to call SpreadsheetApp.getActiveSpreadsheet/)
  })
})

test.each([
  ['General', '0012', 12],
  ['General', '1e5', 100_000],
  ['General', "'0012", '0012'],
  ['General', '50%', 0.5],
  ['General', 'true', true],
  ['General', '2026-01-02', 45_658],
  ['General', 'Meets', 'Meets'],
  ['@', '0012', '0012'],
  ['@', "'=1", '=1'],
])('in the format %s, assigning %s gives %s', (format, typed, held) => {
  const { book, result } = at(`sheet.getRange("A1").setNumberFormat("${format}").setValue("${typed}")`)
  result()
  expect(book.sheets[0]!.rows[0]![0]!.value).toBe(held)
})

test.each(['=A1', '+A1', '-A1'])('assigning %s makes a formula', typed => {
  const { book, result } = at(`sheet.getRange("A1").setValue("${typed}")`)
  result()
  expect(book.sheets[0]!.rows[0]![0]!.formula).toMatch(/^=/)
})

test('a script has the language, its services and nothing else', () => {
  const names = ['setTimeout', 'TextEncoder', 'URL', 'fetch', 'atob', 'crypto', 'process', 'structuredClone', 'now']
  expect(at(`return ${JSON.stringify(names)}.filter(name => name in globalThis).join()`).result()).toBe('')
  expect(at('return new Function("return 1")()').result).toThrow(/Code generation/)
  expect(at('return sheet.getRange("B1").getValues() instanceof Array').result()).toBe(false)
})

test('a sheet that is added comes to the front, and a name outlives its sheet', () => {
  const { book, result } = at(
    'book.setNamedRange("Mine", sheet.getRange("A1")); book.insertSheet("New", 0); book.deleteSheet(sheet); return book.getNamedRanges()[0].getRange().getA1Notation()',
  )
  expect(result()).toBe('#REF!')
  expect(book.sheets.map(({ title }) => title)).toEqual(['New', 'Other'])
  expect(book.activeSheet).toBe(book.sheets[0]!.id)
})
