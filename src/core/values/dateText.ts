import { fullYear } from './fullYear.ts'
import { plainWord } from './plainWord.ts'
import { type CalendarDate, daysInMonth } from './serial.ts'
import { monthNumber } from './words/months.ts'

/**
 * How one text can be read as a day. `fixed`: in one way only. `open`: three numbers whose order the column must
 * tell, with all of the readings that exist, by order.
 */
export type DateText =
  | { readonly kind: 'fixed'; readonly date: CalendarDate; readonly order: 'dmy' | 'mdy' | 'ymd' | null }
  | { readonly kind: 'open'; readonly readings: ReadonlyMap<'dmy' | 'mdy' | 'ymd', CalendarDate> }

const timeOfDay =
  /(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i

/** Takes a text apart that is written like one day, with or without a time of day; null: it is not, or there is no such day. */
export function readDateText(written: string): DateText | null {
  const trimmed = written.trim()
  if (trimmed.length > longest) return null
  const text = trimmed.replace(timeOfDay, '').trim()
  return yearFirst(text) ?? threeNumbers(text) ?? named(text)
}

/** No day with its time is longer; comments are not searched. */
const longest = 60

function yearFirst(text: string): DateText | null {
  const parts = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ?? /^((?:19|20)\d{2})()(\d{2})(\d{2})$/.exec(text)
  if (parts === null) return null
  return fixed({ year: Number(parts[1]), month: Number(parts[3]), day: Number(parts[4]) }, 'ymd')
}

function threeNumbers(text: string): DateText | null {
  const parts = /^(\d{1,2})(\s*[-/.]\s*|\s)(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (parts === null) return null
  const [a, b, c] = [parts[1]!, parts[3]!, parts[4]!]
  const dayFirst = { year: fullYear(c), month: Number(b), day: Number(a) }
  // Only countries that put the day first write dates with dots.
  if (parts[2]!.trim() === '.' && isDay(dayFirst)) return fixed(dayFirst, 'dmy')
  const readings = new Map<'dmy' | 'mdy' | 'ymd', CalendarDate>()
  const monthFirst = { year: dayFirst.year, month: Number(a), day: Number(b) }
  if (isDay(dayFirst)) readings.set('dmy', dayFirst)
  if (isDay(monthFirst)) readings.set('mdy', monthFirst)
  const first = { year: fullYear(a), month: Number(b), day: Number(c) }
  if (c.length === 2 && a.length === 2 && isDay(first)) readings.set('ymd', first)
  // The year stands last unless that gives no day: 25/03/14 is 2014, 99/03/14 is 1999.
  const yearLast = [...readings].filter(([order]) => order !== 'ymd')
  const [only] = yearLast.length > 0 ? yearLast : readings
  if (only === undefined) return null
  if (yearLast.length === 2 && a !== b) return { kind: 'open', readings }
  return fixed(only[1], yearLast.length === 2 ? null : only[0])
}

const fillers: ReadonlySet<string> = new Set(['of', 'de', 'del', 'do', 'den', 'the'])
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|ª|º|°)?$/

/** A day with the name of its month: 1 March 2025, March 1, 2025, 1-Mar-25, 2025 March 1, 1er mars 2025. */
function named(text: string): DateText | null {
  const words = plainWord(text.replace(/\./g, ' '))
    .split(/[\s,/'’-]+/)
    .filter(word => word !== '' && !fillers.has(word))
  if (words.length !== 3) return null
  const at = words.findIndex(word => monthNumber(word) !== undefined)
  if (at === -1) return null
  const month = monthNumber(words[at]!)!
  const [first, second] = words.filter((_, index) => index !== at)
  const [dayWord, yearWord] = /^\d{4}$/.test(first!) ? [second!, first!] : [first!, second!]
  const day = ordinal.exec(dayWord)
  if (day === null || !/^(?:\d{4}|\d{2})$/.test(yearWord)) return null
  return fixed({ year: fullYear(yearWord), month, day: Number(day[1]) }, null)
}

function fixed(date: CalendarDate, order: 'dmy' | 'mdy' | 'ymd' | null): DateText | null {
  return isDay(date) ? { kind: 'fixed', date, order } : null
}

function isDay({ year, month, day }: CalendarDate): boolean {
  return year >= 1900 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month)
}
