import { normalizeName } from '../normalizeName.ts'
import { spellingsOf, type Translations } from './line.ts'

/** Text as its words, each normalized, with a space around every one: ' handle time '. camelCase is two words. */
export function phraseOf(text: string): string {
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(normalizeName)
    .filter(word => word !== '')
  return ` ${words.join(' ')} `
}

/** Every spelling of the translations as phraseOf makes it. */
export function phrasesOf(translations: Translations): readonly string[] {
  return spellingsOf(translations).map(phraseOf)
}
