import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { UnusableFile } from '../files/unusableFile.ts'
import { writeNewXlsx } from '../files/xlsx/writeNewXlsx.ts'
import { readWorkbookFile } from './readWorkbookFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
const path = (name: string) => join(folder, name)

beforeAll(() => {
  const workbook = writeNewXlsx({ sheets: [{ title: 'Scores', rows: [[1]] }] })
  writeFileSync(path('book.xlsx'), workbook)
  writeFileSync(path('book.xlsm'), workbook)
  writeFileSync(path('renamed.bin'), workbook)
  writeFileSync(path('single.csv'), 'a,b\n1,2')
  writeFileSync(path('empty.csv'), '')
  writeFileSync(path('empty.xlsx'), '')
  writeFileSync(path('half.xlsx'), workbook.subarray(0, 500))
  writeFileSync(path('notes.txt'), 'notes')
  mkdirSync(path('tables'))
  mkdirSync(path('tables/nested.csv'))
  for (const name of ['b.csv', 'a.CSV', '.~lock.b.csv', 'readme.txt']) writeFileSync(path(`tables/${name}`), name)
  mkdirSync(path('bare'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('readWorkbookFile', () => {
  test.each(['book.xlsx', 'book.xlsm', 'renamed.bin'])('%s is read by its content', name => {
    expect(readWorkbookFile(path(name)).snapshot.grids[0]?.cells).toEqual([[1]])
  })

  test('a .csv file is one sheet', () => {
    expect(readWorkbookFile(path('single.csv')).snapshot).toMatchObject({
      sheets: [{ title: 'single' }],
      grids: [
        {
          cells: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ],
    })
  })

  test('a folder is its .csv files by name, without hidden ones', () => {
    expect(readWorkbookFile(path('tables')).snapshot.sheets.map(({ title }) => title)).toEqual(['a', 'b'])
  })

  test.each([
    ['missing.xlsx', /There is no file or folder .*missing\.xlsx/],
    ['book.xlsx/inside', /There is no file or folder/],
    ['bare', /has no \.csv files/],
    ['notes.txt', /^notes\.txt is neither a workbook nor a CSV file/],
    ['empty.csv', /^empty\.csv is empty/],
    ['empty.xlsx', /^empty\.xlsx: The file is empty/],
    ['half.xlsx', /^half\.xlsx: The workbook is cut off/],
    ['a\0b.csv', /cannot be read/],
  ])('%j is refused', (name, message) => {
    expect(() => readWorkbookFile(path(name))).toThrow(UnusableFile)
    expect(() => readWorkbookFile(path(name))).toThrow(message)
  })

  test('a file that may not be read is refused, unless the user may read all', () => {
    const closed = path('closed.csv')
    writeFileSync(closed, 'a')
    chmodSync(closed, 0)
    if (process.getuid?.() === 0) expect(readWorkbookFile(closed).snapshot.grids).toHaveLength(1)
    else expect(() => readWorkbookFile(closed)).toThrow(/may not be read/)
  })
})
