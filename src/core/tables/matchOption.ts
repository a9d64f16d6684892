import { normalizeName } from './normalizeName.ts'
import { spellings } from './vocabulary/line.ts'
import { values } from './vocabulary/values.ts'

/**
 * The option of a list that a cell names, in any language; null: none of them.
 * The word itself wins over its translations: "Note" may be one option's name and another's translation.
 */
export function matchOption<Option extends string>(options: readonly Option[], cellText: string): Option | null {
  const name = optionName(cellText)
  if (name === '') return null
  return (
    options.find(option => optionName(option) === name) ??
    options.find(option => namesByOption.get(option)?.has(name) === true) ??
    null
  )
}

/** Signs ('%', '+', '▲') are nothing but punctuation: they are compared as they are. */
export function optionName(word: string): string {
  const name = normalizeName(word)
  return name === '' ? word.trim() : name
}

const namesByOption: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  values.map(line => [line[0], new Set(spellings(line).map(optionName))]),
)
