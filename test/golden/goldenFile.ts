import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/**
 * Compares a text with the committed file, to the last digit. `UPDATE_GOLDEN=1 npx vitest run golden` writes the file instead, for a person to
 * read the difference before it is committed; never under CI.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, name)
  if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(path, text)
  expect(
    text,
    `test/golden/${name} differs. If that is intended: UPDATE_GOLDEN=1 npx vitest run golden, then read the difference.`,
  ).toBe(existsSync(path) ? readFileSync(path, 'utf8') : 'no golden file yet')
}
