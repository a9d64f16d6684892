import { UnusableFile } from '../unusableFile.ts'
import { parseCsv } from './parseCsv.ts'

/**
 * In the order in which equals are decided: the comma comes last, since it is also a decimal sign inside of fields
 * that something else separates.
 */
const candidates = ['\t', ';', '|', ',']

/** How many records are looked at. */
const headRecords = 50

/**
 * The delimiter of CSV text: the one that splits the largest share of the first records into the same number of
 * fields, more than one; a comma if none does. A first line `sep=;`, as Excel reads it, decides by itself.
 */
export function findDelimiter(text: string): { readonly delimiter: string; readonly body: string } {
  const told = /^sep=([^\r\n"])(?:\r\n?|\n|$)/i.exec(text)
  if (told !== null) return { delimiter: told[1] ?? ',', body: text.slice(told[0].length) }
  let best = { delimiter: ',', share: 0 }
  for (const delimiter of candidates) {
    const share = agreement(text, delimiter)
    if (share > best.share) best = { delimiter, share }
  }
  return { delimiter: best.delimiter, body: text }
}

function agreement(text: string, delimiter: string): number {
  const records = head(text, delimiter).filter(fields => fields.some(field => field.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1)
  counts.delete(1)
  return Math.max(0, ...counts.values()) / Math.max(1, records.length)
}

/** Under a wrong delimiter a quote can seem to open a field that never ends: then it splits nothing. */
function head(text: string, delimiter: string): string[][] {
  try {
    return parseCsv(text, delimiter, headRecords)
  } catch (error) {
    if (error instanceof UnusableFile) return []
    throw error
  }
}
