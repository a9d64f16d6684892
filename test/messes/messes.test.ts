import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../sourceFiles.ts'
import { messyCells } from './messyCells.ts'
import { messyPeople } from './messyPeople.ts'
import { messySheets } from './messySheets.ts'

const messes = [...messyCells, ...messySheets, ...messyPeople]

describe.each(messes.filter(({ read }) => read !== undefined))('$mess', ({ read }) => {
  for (const [name, check] of Object.entries(read!)) test(name, check)
})

test.each(messes)('$mess is held by a test or awaits its suite', ({ read, rules = [], tests = [], awaits }) => {
  const files = [...rules.map(rule => `src/core/rules/${rule}.test.ts`), ...tests]
  expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  expect(Object.keys(read ?? {}).length + files.length > 0 || awaits !== undefined).toBe(true)
})

test('no mess is forgotten', () => {
  expect(new Set(messes.map(({ mess }) => mess)).size).toBe(26)
})
