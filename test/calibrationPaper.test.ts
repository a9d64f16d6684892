import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calibrate } from '../src/core/commands/registry.ts'
import { readXlsx } from '../src/files/xlsx/readXlsx.ts'
import { root } from './sourceFiles.ts'

const paper = readFileSync(join(root, 'docs/calibration.md'), 'utf8')

/** All texts that a value holds. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('what the paper quotes is what the program says of the example', () => {
  const snapshot = readXlsx(readFileSync(join(root, 'examples/customer-success.xlsx')))
  const options = { set: new Map<string, string>(), at: '2026-01-15T09:00:00.000Z', host: 'test' }
  const said = new Set(textsIn(calibrate.run(snapshot, options).calibration))
  const quotes = paper.split('\n').flatMap(line => (line.startsWith('> ') ? [line.slice(2)] : []))
  expect(quotes.length).toBeGreaterThan(10)
  expect(quotes.filter(quote => !said.has(quote))).toEqual([])
})
