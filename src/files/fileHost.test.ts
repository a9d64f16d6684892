import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { expectWhole } from '../../test/expectWhole.ts'
import { hostContract } from '../../test/hostContract.ts'
import { root } from '../../test/sourceFiles.ts'
import type { Edit } from '../core/cells/edit.ts'
import { score } from '../core/commands/registry.ts'
import { fileHost } from './fileHost.ts'
import { packageChanges } from './packageChanges.ts'
import { UnusableFile } from './unusableFile.ts'
import { patchXlsx } from './xlsx/patch/patchXlsx.ts'
import { readXlsx } from './xlsx/readXlsx.ts'
import { writeNewXlsx } from './xlsx/writeNewXlsx.ts'
import { openPackage } from './zip/openPackage.ts'

hostContract(workbook => fileHost('book.xlsx', writeNewXlsx(workbook)))

const book = writeNewXlsx({
  sheets: [
    {
      title: 'Weights',
      rows: [
        ['Role', 'Metric', 'Weight'],
        ['Support', 'CSAT', 100],
      ],
    },
  ],
})
const row: Edit = {
  kind: 'appendRows',
  sheet: 'Weights',
  headers: ['Role', 'Metric', 'Weight'],
  rows: [['Support', 'FCR', 20]],
  asked: true,
}
const cells = (bytes: Uint8Array) => readXlsx(bytes).grids[0]?.cells

test('nothing changed is the very file', () => {
  const host = fileHost('book.xlsx', book)
  host.apply([])
  expect(host.bytes()).toBe(book)
})

test('added rows are emptied by the undo, of a new sheet all but the headers', () => {
  const host = fileHost('book.xlsx', book)
  const { undo } = host.apply([row, { ...row, sheet: 'Aliases', headers: ['Text', 'Meaning'], rows: [['a', 'b']] }])
  expect(cells(host.bytes())).toHaveLength(3)
  host.apply(undo)
  expect(cells(host.bytes())).toEqual(cells(book))
  expect(readXlsx(host.bytes()).grids[1]?.cells).toEqual([['Text', 'Meaning']])
})

test('a .csv file becomes a workbook of the same values', () => {
  const host = fileHost('Scorecard.csv', new TextEncoder().encode('Name,CSAT\nAna,4.25\nBen,00123\n'))
  expect(host.read(['scorecard']).grids[0]?.cells).toEqual([
    ['Name', 'CSAT'],
    ['Ana', 4.25],
    ['Ben', '00123'],
  ])
  expectWhole(host.bytes())
})

test('what is no workbook is refused with words for the user', () => {
  expect(() => fileHost('notes.txt', new TextEncoder().encode('x'))).toThrow(UnusableFile)
})

describe('what the user typed', () => {
  const typed = (cell: Parameters<ReturnType<typeof fileHost>['type']>[0][number]) => {
    const host = fileHost('book.xlsx', book)
    host.type([cell])
    expectWhole(host.bytes())
    return openPackage(host.bytes()).text('xl/worksheets/sheet1.xml')
  }
  const at = { sheet: 'Weights', row: 1, column: 2 }

  test('numbers keep all their digits', () => {
    expect(typed({ ...at, value: 0.1234567890123456 })).toContain('<c r="C2"><v>0.1234567890123456</v></c>')
  })

  test('a formula stands with its result, newer functions with their prefix', () => {
    const xml = typed({ ...at, value: 2, formula: 'XLOOKUP("IFS(",A1:A2,\'my IFS(\'!B1:B2)+sum(filter(C1:C2,1))' })
    expect(xml).toContain(`<f>_xlfn.XLOOKUP("IFS(",A1:A2,'my IFS('!B1:B2)+sum(_xlfn._xlws.FILTER(C1:C2,1))</f><v>2</v>`)
  })

  test('a function that binds names is refused with the cell', () => {
    expect(() => typed({ ...at, value: 1, formula: 'LET(x,1,x)' })).toThrow(/^Weights!C2 uses LET/)
  })

  test('a format comes with the cell, and none with an empty one', () => {
    const host = fileHost('book.xlsx', book)
    host.type([{ ...at, value: 0.12, format: '0%' }])
    host.type([{ ...at, row: 2, value: 45688, format: 'yyyy-mm-dd' }])
    const grid = host.read(['weights']).grids[0]
    expect(grid?.cells.map(line => line[2])).toEqual(['Weight', 0.12, 45688])
    const styles = openPackage(host.bytes()).text('xl/styles.xml')
    expect(styles).toContain('formatCode="yyyy-mm-dd"')
    host.type([{ ...at, row: 3, value: 0.5, format: '0%' }])
    expect(openPackage(host.bytes()).text('xl/styles.xml')).toBe(styles)
    expectWhole(host.bytes())
  })

  test('a result that was calculated anew leaves the formula', () => {
    const host = fileHost('book.xlsx', book)
    host.type([{ ...at, value: 2, formula: '1+1' }])
    host.type([{ ...at, value: 3, formula: { kept: true } }])
    expect(openPackage(host.bytes()).text('xl/worksheets/sheet1.xml')).toContain('<f>1+1</f><v>3</v>')
  })
})

test('packed with the zlib of Node or in plain JavaScript, a file gives the same scores', () => {
  const bytes = new Uint8Array(readFileSync(join(root, 'examples/five-tables.xlsx')))
  const options = { set: new Map(), at: '2026-01-01T00:00:00.000Z', host: 'local' }
  const changes = packageChanges(score.run(readXlsx(bytes), options).edits)
  const scored = [patchXlsx(bytes, changes), patchXlsx(bytes, changes, { deflate: deflateRawSync, crc32 })]
  const results = scored.map(file => JSON.stringify(score.run(readXlsx(file), options)))
  expect(results[0]).toBe(results[1])
  expect(results[0]?.length).toBeGreaterThan(1000)
})
