import type { GoogleBook } from '../fakes/sheets/googleBook.ts'

/** What our sheets and the user's hold. */
export function heldIn({ sheets }: GoogleBook): string {
  return JSON.stringify(sheets.map(({ title, rows: cells, rules, charts }) => [title, cells, rules, charts]))
}
