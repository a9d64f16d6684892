import { describe, expect, test } from 'vitest'
import type { Column } from '../define.ts'
import { headerSpellings } from '../findColumn.ts'
import { titleSpellings } from '../findTableByTitle.ts'
import { type TableName, tables } from '../index.ts'
import { optionName } from '../matchOption.ts'
import { normalizeName } from '../normalizeName.ts'
import { headers } from './headers.ts'
import { type Line, languages, spellings } from './line.ts'
import { titles } from './titles.ts'
import { values } from './values.ts'

const names = Object.keys(tables) as TableName[]
const columnsOf = (name: TableName) => Object.entries<Column>(tables[name].columns)
const allColumns = names.flatMap(name => columnsOf(name).map(([, column]) => column))

describe.each([
  ['titles', titles, names.map(name => tables[name].title as string)],
  ['headers', headers, allColumns.map(column => column.header)],
  ['values', values, allColumns.flatMap(column => column.type.options)],
])('%s', (_, lines: readonly Line[], words: readonly string[]) => {
  const written = lines.map(([english]) => english)

  test('every word of the tables has one line, and no line is left over', () => {
    expect([...written].sort()).toEqual([...new Set(words)].sort())
  })

  test('every line has a word in every language, none of them blank', () => {
    for (const line of lines) {
      for (const language of languages) expect(line[1][language], `${line[0]} ${language}`).not.toBe('')
      for (const spelling of spellings(line)) expect(optionName(spelling), line[0]).not.toBe('')
    }
  })
})

describe('no word is ambiguous', () => {
  test('among the titles of tables', () => {
    expect(ambiguous(names.map(name => [name, titleSpellings(name)]))).toEqual([])
  })

  test.each(names)('among the columns of %s', name => {
    expect(ambiguous(columnsOf(name).map(([key, column]) => [key, headerSpellings(column)]))).toEqual([])
  })

  test.each(names)('among the list values of %s', name => {
    const byOption = new Map(values.map(line => [line[0], spellings(line)]))
    for (const [, column] of columnsOf(name)) {
      const words = column.type.options.map(option => [option, byOption.get(option) ?? []] as const)
      expect(ambiguous(words), column.header).toEqual([])
    }
  })

  test.each(names)('and no alias of %s says twice what normalizing already folds', name => {
    for (const words of [tables[name], ...columnsOf(name).map(([, column]) => column)]) {
      const folded = words.aliases.map(normalizeName)
      expect(folded).toEqual([...new Set(folded)])
    }
  })
})

/** The words that stand for more than one key, after normalizing. */
function ambiguous(entries: readonly (readonly [key: string, words: readonly string[]])[]): string[] {
  const keyByName = new Map<string, string>()
  const found: string[] = []
  for (const [key, words] of entries) {
    for (const word of words) {
      const earlier = keyByName.get(optionName(word))
      if (earlier !== undefined && earlier !== key) found.push(`${word}: ${earlier} or ${key}`)
      keyByName.set(optionName(word), key)
    }
  }
  return found
}
