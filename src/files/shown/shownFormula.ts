import { attribute } from '../xml/attribute.ts'
import type { ShownFormula } from './shownWorkbook.ts'

/** What an `f` element says, from its tag and its text. */
export function shownFormula(tag: string, text: string): ShownFormula {
  const type = attribute(tag, 't') ?? 'normal'
  const shared = type === 'shared' ? attribute(tag, 'si') : null
  // Square brackets name columns of tables or other files; those of a text in quotes do not.
  const speaksOfMore = text.replace(/"[^"]*"/g, '').includes('[')
  const kept = speaksOfMore || type === 'array' || type === 'dataTable' || (text === '' && shared === null)
  return { text: text === '' ? null : plainNames(text), shared, kept }
}

/** In a file the names of newer functions, and of what they bind, carry prefixes that nobody types. */
function plainNames(text: string): string {
  return text.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, '')
}
