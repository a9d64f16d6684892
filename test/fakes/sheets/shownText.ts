import type { GoogleCell } from './googleBook.ts'

/** Locales of English write decimals with a point, and most others with a comma. */
export function hasDecimalComma(locale: string): boolean {
  return !/^(en_(?!ZA)|ja|ko|zh|he|th)/.test(locale)
}

/** A cell as it is shown, in the locale of the spreadsheet; only decimals are told apart. */
export function shownText({ value, format }: GoogleCell, locale: string): string {
  if (typeof value !== 'number') return String(value)
  const text = format === '0.0' ? value.toFixed(1) : String(value)
  return hasDecimalComma(locale) ? text.replace('.', ',') : text
}
