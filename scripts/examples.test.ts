import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tables } from '../src/core/tables/index.ts'
import { writeNewXlsx } from '../src/files/xlsx/writeNewXlsx.ts'
import { examples } from './examples/index.ts'
import { random } from './examples/random.ts'

test.each([...examples])('examples/%s is what its script writes', (name, workbook) => {
  const committed = readFileSync(join(import.meta.dirname, '../examples', name))
  const made = writeNewXlsx(workbook)
  expect(committed.equals(made), 'Stale: run "npm run examples" and commit the result.').toBe(true)
})

test('the large example has every table but the scorecard, which says the same in another form', () => {
  const titles = examples.get('customer-success.xlsx')?.sheets.map(({ title }) => title) ?? []
  const read = Object.values(tables).map(({ title }) => title)
  expect(titles.sort()).toEqual(read.filter(title => title !== tables.scorecard.title).sort())
})

test('no sheet of the large example has a column that is always empty, or rows longer than its headers', () => {
  for (const { title, rows } of examples.get('customer-success.xlsx')?.sheets ?? []) {
    const [headers = [], ...cells] = rows
    const empty = headers.filter((_, column) => cells.every(row => (row[column] ?? null) === null))
    expect(empty, title).toEqual([])
    expect(Math.max(...cells.map(row => row.length)), title).toBeLessThanOrEqual(headers.length)
  }
})

/** The same generator, written in Python. */
const random2025 = [0.17183232749812305, 0.4967479871120304, 0.8266176823526621]

test('the random numbers of a seed are the same everywhere, and lie between 0 and 1', () => {
  const next = random(2025)
  const numbers = Array.from({ length: 1000 }, next)
  expect(numbers.slice(0, 3)).toEqual(random2025)
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true)
  expect(new Set(numbers).size).toBeGreaterThan(990)
})
