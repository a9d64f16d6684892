import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeNewXlsx } from '../src/local/xlsx/writeNewXlsx.ts'
import { examples } from './examples/index.ts'
import { random } from './examples/random.ts'

test.each([...examples])('examples/%s is what its script writes', (name, workbook) => {
  const committed = readFileSync(join(import.meta.dirname, '../examples', name))
  const made = writeNewXlsx(workbook)
  expect(committed.equals(made), 'Stale: run "npm run examples" and commit the result.').toBe(true)
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
