import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import score from '../../core/commands/score.ts'
import { narrow } from '../../core/tables/find/narrow.ts'
import { readXlsx } from '../xlsx/readXlsx.ts'
import { parseCsv } from './parseCsv.ts'
import { resultFiles } from './resultFiles.ts'

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../examples/five-tables.xlsx')))
const snapshot = narrow(readXlsx(bytes), score.tables)
const { sheets } = score.run(snapshot, { set: new Map(), at: '2026-01-15T09:00:00.000Z', host: 'local' })
const files = new Map(resultFiles(sheets).map(({ name, text }) => [name, parseCsv(text.slice(1), ',')]))

test.each([
  ['scores.csv', sheets.scores ?? []],
  ['score-detail.csv', sheets.detail ?? []],
  ['problems.csv', sheets.problems],
])('%s has the keys of the JSON as headers, and a line for each row', (name, rows) => {
  const [headers, ...lines] = files.get(name) ?? []
  expect([...(headers ?? [])].sort()).toEqual(Object.keys(rows[0] ?? {}).sort())
  expect(lines).toHaveLength(rows.length)
})

test('numbers are whole, days are days, cells are a list', () => {
  const [headers = [], first = []] = files.get('score-detail.csv') ?? []
  const [row] = sheets.detail ?? []
  const field = (key: string) => first[headers.indexOf(key)]
  expect(field('contribution')).toBe(String(row?.contribution))
  expect(field('asOf')).toMatch(/^2025-\d\d-\d\d$/)
  expect(field('cells')).toBe(row?.cells.join('; '))
})

test('a result without rows has its headers all the same', () => {
  const [, , problems] = resultFiles({ scores: [], detail: [], problems: [], log: [] })
  expect(problems?.text).toBe('\uFEFFseverity,rule,sheet,address,message,why,fix,person,accepted\r\n')
})

test('a command that gives no scores has no file of scores', () => {
  expect(resultFiles({ problems: [], log: [] }).map(({ name }) => name)).toEqual(['problems.csv'])
})
