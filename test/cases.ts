import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from 'vitest'

const cases = resolve(import.meta.dirname, '../../shared/cases')

/** The text of one file of a reference case; they lie beside the checkout and are never committed. */
export function readCase(folder: string, file: string): string {
  return readFileSync(resolve(cases, folder, file), 'utf8')
}

/**
 * Tests against a reference case. Where the case is absent nothing can be checked against it: on CI that fails,
 * elsewhere it is reported as one skipped test that says so.
 */
export function describeCase(folder: string, body: () => void): void {
  if (existsSync(resolve(cases, folder))) {
    describe(folder, body)
    return
  }
  const absent = `reference case ${folder} is absent: nothing was checked against it`
  test(absent, context => {
    if (process.env.CI) throw new Error(absent)
    context.skip(absent)
  })
}

/** The rows of a comma-separated file whose cells contain no comma and no line break; quotes around a cell are dropped. */
export function readCsvCase(folder: string, file: string): ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = readCase(folder, file)
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(',').map(cell => cell.replace(/^"(.*)"$/, '$1')))
  return rows.map(row => new Map(header.map((name, column) => [name, row[column] ?? ''])))
}
