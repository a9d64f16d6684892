import { UnusableFile } from '../unusableFile.ts'

/**
 * The records of CSV text (RFC 4180, with any one-character delimiter and any line end), each as long as it is
 * written. A quote opens a quoted field only where the field begins. At most `limit` records are read.
 */
export function parseCsv(text: string, delimiter: string, limit = Number.POSITIVE_INFINITY): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length && records.length < limit) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter)
    record.push(field.value)
    at = field.end
    const sign = text[at]
    if (sign === delimiter) {
      at++
      // A delimiter at the very end is followed by one more, empty field.
      if (at < text.length) continue
      record.push('')
    } else if (sign === '\r' && text[at + 1] === '\n') at += 2
    else at++
    records.push(record)
    record = []
  }
  return records
}

interface Field {
  readonly value: string
  /** Where the delimiter or line end after it stands. */
  readonly end: number
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start
  for (; end < text.length; end++) {
    const sign = text[end]
    if (sign === delimiter || sign === '\n' || sign === '\r') break
  }
  return { value: text.slice(start, end), end }
}

/** Doubled quotes stand for one; what follows the closing quote belongs to the field as it is. */
function quotedField(text: string, start: number, delimiter: string): Field {
  let value = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) throw unclosed(text, start)
    value += text.slice(at, close)
    at = close + 1
    if (text[at] !== '"') break
    value += '"'
    at++
  }
  const rest = plainField(text, at, delimiter)
  return { value: value + rest.value, end: rest.end }
}

function unclosed(text: string, start: number): UnusableFile {
  const line = text.slice(0, start).split(/\r\n?|\n/).length
  return new UnusableFile(
    `The quote that opens in line ${line} is never closed, so it is not known where its cell ends. Close it, or remove it.`,
  )
}
