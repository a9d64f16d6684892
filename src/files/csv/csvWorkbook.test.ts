import { expect, test } from 'vitest'
import { expectWhole } from '../../../test/expectWhole.ts'
import { UnusableFile } from '../unusableFile.ts'
import { readXlsx } from '../xlsx/readXlsx.ts'
import { csvWorkbook } from './csvWorkbook.ts'
import { readCsvFolder } from './readCsvFolder.ts'

const folder = (files: Readonly<Record<string, string>>) =>
  readCsvFolder(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })))

test('the workbook is read as the files were: places, values, order, blank files too', () => {
  const snapshot = folder({
    'People.csv': '\n\n,Employee ID,Name,Share\n,007,Ana,0.5\n,8,"=1+1",92%\n',
    'Blank.csv': ' ',
    'Kennzahlen (alt).csv': 'a\n1',
  })
  const bytes = csvWorkbook(snapshot)
  expectWhole(bytes)
  const { sheets, grids } = readXlsx(bytes)
  expect(sheets).toEqual(snapshot.sheets)
  expect(grids.map(({ sheet, top, left, cells }) => ({ sheet, top, left, cells }))).toEqual(
    snapshot.grids.map(({ sheet, top, left, cells }) => ({ sheet, top, left, cells })),
  )
})

test.each([
  [{ [`${'long '.repeat(7)}.csv`]: 'a' }, /No sheet .* can be called "long .*at most 31 characters/],
  [{ 'a[1].csv': 'a' }, /Rename a\[1\]\.csv/],
  [{ 'History.csv': 'a' }, /can be called "History"/],
  [{ 'people.csv': 'a', 'People.csv': 'a' }, /two sheets of one name/],
  [{ 'Long.csv': `a\n${'x'.repeat(32_768)}` }, /^Long\.csv has a text of more than 32767 characters in line 2/],
  [{ 'Wide.csv': ','.repeat(16_384).concat('x') }, /^Wide\.csv has 1 rows and \d+ columns, more than a sheet can hold/],
])('what no workbook can hold is said: %#', (files, message) => {
  const write = () => csvWorkbook(folder(files))
  expect(write).toThrow(UnusableFile)
  expect(write).toThrow(message)
})
