import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hostContract } from '../../test/hostContract.ts'
import type { Edit } from '../core/cells/edit.ts'
import { UnusableFile } from '../files/unusableFile.ts'
import { writeNewXlsx } from '../files/xlsx/writeNewXlsx.ts'
import { localHost } from './localHost.ts'
import { backupPath } from './saveFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

hostContract(workbook => {
  writeFileSync(path('book.xlsx'), writeNewXlsx(workbook))
  return localHost(path('book.xlsx'))
})

const book = writeNewXlsx({ sheets: [{ title: 'Ideas', rows: [['Have lunch outside']] }] })
const set: Edit = { kind: 'setCell', cell: { sheet: 'Ideas', row: 0, column: 0 }, value: 'Paint', asked: true }
const ours: Edit = {
  kind: 'writeSheet',
  sheet: {
    key: 'SCORES',
    title: 'Scores',
    columns: [],
    headerRow: 1,
    rows: [[{ value: 'Throughline: scores' }]],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    chart: null,
    page: { landscape: false, fitToWidth: true, repeatRows: { first: 0, last: 0 } },
  },
}

function open(name: string, to?: string) {
  writeFileSync(path(name), book)
  const host = localHost(path(name), to === undefined ? path(name) : path(to))
  host.read([])
  return host
}

test('in place, what the file held is kept beside it', () => {
  open('place.xlsx').apply([set])
  expect(readFileSync(backupPath(path('place.xlsx')))).toEqual(Buffer.from(book))
  expect(readFileSync(path('place.xlsx'))).not.toEqual(Buffer.from(book))
})

test('what another program saved since it was read is not written over', () => {
  const host = open('changed.xlsx')
  writeFileSync(path('changed.xlsx'), 'theirs')
  expect(() => host.apply([set])).toThrow(/^changed\.xlsx was changed by another program/)
  expect(readFileSync(path('changed.xlsx'), 'utf8')).toBe('theirs')
  rmSync(path('changed.xlsx'))
  expect(() => host.apply([set])).toThrow(/was moved or deleted/)
  expect(existsSync(path('changed.xlsx'))).toBe(false)
})

test('into another file, the workbook stays as it is', () => {
  open('from.xlsx', 'to.xlsx').apply([ours])
  expect(readFileSync(path('from.xlsx'))).toEqual(Buffer.from(book))
  expect(localHost(path('to.xlsx')).read([])).toMatchObject({ sheets: [{ title: 'Ideas' }, { ours: 'SCORES' }] })
})

test('another file is written over where it holds an earlier result, which is kept, and nowhere else', () => {
  open('again.xlsx', 'result.xlsx').apply([ours])
  const first = readFileSync(path('result.xlsx'))
  open('again.xlsx', 'result.xlsx').apply([ours, set])
  expect(readFileSync(backupPath(path('result.xlsx')))).toEqual(first)
  for (const content of [book, 'no workbook', '']) {
    writeFileSync(path('theirs.xlsx'), content)
    const write = () => open('again.xlsx', 'theirs.xlsx').apply([ours])
    expect(write).toThrow(UnusableFile)
    expect(write).toThrow('holds no results of Throughline')
    expect(readFileSync(path('theirs.xlsx'))).toEqual(Buffer.from(content))
  }
  mkdirSync(path('folder.xlsx'))
  expect(() => open('again.xlsx', 'folder.xlsx').apply([ours])).toThrow('holds no results of Throughline')
})

test('from .csv files comes a workbook with them as its sheets', () => {
  mkdirSync(path('tables'))
  writeFileSync(path('tables/People.csv'), 'Name,Share\nAna,92%')
  writeFileSync(path('tables/Ideas.csv'), 'x')
  const host = localHost(path('tables'), path('tables.xlsx'))
  const { sheets } = host.read(['people']) as { sheets: unknown }
  expect(sheets).toHaveLength(2)
  host.apply([ours])
  expect(localHost(path('tables.xlsx')).read(['people'])).toMatchObject({
    sheets: [{ title: 'Ideas' }, { title: 'People', recognized: ['people'] }, { ours: 'SCORES' }],
    grids: [
      { cells: [['x']] },
      {
        cells: [
          ['Name', 'Share'],
          ['Ana', '92%'],
        ],
      },
    ],
  })
})

test('a new workbook begins blank', () => {
  const host = localHost(null, path('new.xlsx'))
  expect(host.read([])).toEqual({ sheets: [], grids: [], namedRanges: [] })
  host.apply([{ kind: 'addSheet', title: 'Plan', columns: [], rows: [[{ value: 1 }]] }])
  expect(localHost(path('new.xlsx')).read([])).toMatchObject({ sheets: [{ title: 'Plan', ours: null }] })
})
