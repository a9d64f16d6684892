import type { OutputColumn, OutputFormat } from './sheet.ts'

type MakeColumn = (key: string, header: string, note: string, width: number, format?: OutputFormat) => OutputColumn

/** A column of the first view. */
export const inView: MakeColumn = (key, header, note, width, format = 'general') => {
  return { key, header, note, width, format, folded: false }
}

/** A column that stands at the right, grouped and folded. */
export const foldedAway: MakeColumn = (key, header, note, width, format = 'general') => {
  return { key, header, note, width, format, folded: true }
}

/** A column of the first view that holds text, whatever the text looks like. */
export function inWords(key: string, header: string, note: string, width: number): OutputColumn {
  return inView(key, header, note, width, 'text')
}
