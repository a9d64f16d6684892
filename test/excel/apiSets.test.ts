import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leastApi } from '../../src/excel/leastApi.ts'
import { codeOnly } from '../codeOnly.ts'
import { isTest, root, sourceFiles } from '../sourceFiles.ts'

const minor = (version: string): number => Number(version.split('.')[1])

/** The oldest set that has a member of that name, by the types of the library: "triggerSource" came with 1.14. */
const sets = new Map<string, number>()
const types = readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8')
const members = types
  .slice(types.indexOf('declare namespace Excel {'), types.indexOf('declare namespace Word {'))
  .matchAll(
    /\[Api set: ExcelApi (?:Online |Desktop )?(\d\.\d+)[^\]]*\](?:(?!\*\/)[\s\S])*?\*\/\s*(?:readonly )?(\w+)\??[(:]/g,
  )
for (const [, set = '', name = ''] of members) {
  sets.set(name, Math.min(minor(set), sets.get(name) ?? Number.POSITIVE_INFINITY))
}

/** Newer members, each with the reason for which it needs no question first. */
const allowed = new Map([
  ['triggerSource', 'a part of an event that older programs leave away, which is read as such'],
  ['show', 'of our own mark'],
])

/** What makes Excel forget what can be undone, by its own papers, and where it may: where the user asked for just that. */
const clearing: readonly (readonly [call: RegExp, files: readonly string[]])[] = [
  [/worksheets\.getItem\([^)]*\)\.delete\(\)/, ['src/excel/removeSheets.ts']],
  [/(worksheets\.getItem\([^)]*\)|[sS]heet|target)\.name = /, []],
  [/\.(copy|insertWorksheetsFromBase64|protect|unprotect|close|save)\(/, []],
  [/\.(visibility|position) = /, []],
  [/ribbon\b/, []],
]

// The page of the manual checks tries what it likes, in a copy of a workbook.
const code = sourceFiles('src/excel', '.ts')
  .filter(file => !isTest(file) && !file.path.startsWith('src/excel/checks/'))
  .map(({ path, text }) => ({ path, text: codeOnly(text) }))

test('the types of the library say since when each member is there', () => {
  expect(sets.get('getItem')).toBe(1)
  expect(sets.get('triggerSource')).toBe(14)
  expect(sets.get('valuesAsJson')).toBe(16)
  expect(sets.size).toBeGreaterThan(1000)
})

test('nothing is called that is newer than what the manifest lets in', () => {
  const newer = code.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\.|\(\{ )(\w+)/g)].flatMap(([, name = '']) =>
      (sets.get(name) ?? 0) > minor(leastApi) && !allowed.has(name) ? [`${path}: ${name}`] : [],
    ),
  )
  expect(newer).toEqual([])
})

test('nothing makes Excel forget what can be undone, but the removal of our sheets', () => {
  for (const [call, files] of clearing) {
    expect(code.filter(({ text }) => call.test(text)).map(({ path }) => path)).toEqual(files)
  }
})
