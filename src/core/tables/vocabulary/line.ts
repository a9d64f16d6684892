/** The languages that are read beside English. */
export const languages = ['de', 'fr', 'es', 'pt', 'it', 'nl'] as const

export type Language = (typeof languages)[number]

/** Spellings in each language, `|` between them; `en` holds further English ones. */
export type Translations = Readonly<Record<Language, string>> & { readonly en?: string }

/** One English word of the vocabulary and what stands for it. */
export type Line = readonly [english: string, translations: Translations]

/** Every spelling of a line, the English word first. */
export function spellings([english, translations]: Line): readonly string[] {
  return [english, ...spellingsOf(translations)]
}

/** Every spelling of a set of translations, further English ones first. */
export function spellingsOf(translations: Translations): readonly string[] {
  const cells = [translations.en, ...languages.map(language => translations[language])]
  return cells.flatMap(cell => (cell === undefined ? [] : cell.split('|')))
}
