import { fullYear } from './fullYear.ts'
import type { Grain } from './period.ts'
import { plainWord } from './plainWord.ts'
import { monthNumber } from './words/months.ts'
import { fiscalWords, periodWords } from './words/periodWords.ts'

/** The parts of a text that is written like a month, quarter, half, week or year. */
export interface PeriodText {
  readonly grain: Exclude<Grain, 'day'>
  /** Which one of the year; 1 for a year. */
  readonly number: number
  /** Null: the text does not say. */
  readonly year: number | null
  /** The year is a fiscal one, named by the year in which it ends. */
  readonly fiscal: boolean
}

/** Takes a text apart that is written like a period longer than a day; null: it is not. */
export function readPeriodText(written: string): PeriodText | null {
  const text = plainWord(written.replace(/\./g, ' ').trim())
  if (text.length > longest) return null
  return numericMonth(text) ?? monthRange(text) ?? inWords(text)
}

/** No period is longer; comments are not searched. */
const longest = 40

/** 2025-03, 2025/03, 03/2025, 03.2025, 202503. */
function numericMonth(text: string): PeriodText | null {
  const yearFirst =
    /^((?:19|20)\d{2})\s*[-/ ]\s*(\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text)
  if (yearFirst !== null) return month(Number(yearFirst[2]), Number(yearFirst[1]))
  const yearLast = /^(\d{1,2})\s*[-/ ]\s*((?:19|20)\d{2})$/.exec(text)
  return yearLast === null ? null : month(Number(yearLast[1]), Number(yearLast[2]))
}

function month(number: number, year: number | null): PeriodText | null {
  return number >= 1 && number <= 12 ? { grain: 'month', number, year, fiscal: false } : null
}

/** Jan-Mar 2025, April bis Juni: a quarter, a half or a year by its first and last month. */
function monthRange(text: string): PeriodText | null {
  const parts = /^(\p{L}+)\s*(?:[-\u2013]|to|bis|a|à)\s*(\p{L}+)\s*((?:19|20)\d{2}|['’]?\d{2})?$/u.exec(text)
  const [first, last] = [monthNumber(parts?.[1] ?? ''), monthNumber(parts?.[2] ?? '')]
  if (parts === null || first === undefined || last === undefined) return null
  const length = last - first + 1
  const grain = length === 3 ? 'quarter' : length === 6 ? 'half' : length === 12 ? 'year' : null
  if (grain === null || last % length !== 0) return null
  const year = parts[3] === undefined ? null : fullYear(parts[3].replace(/\D/, ''))
  return { grain, number: last / length, year, fiscal: false }
}

const fillers: ReadonlySet<string> = new Set(['de', 'del', 'do', 'of', 'year', 'the'])
const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'o', 'º', 'ª', '°'])

/** Q1 2025, 2025 Q1, Q1 FY25, 1. Quartal 2025, FY2025-Q1, H1 2025, W7 2025, Mar-25, January, FY25, 2025. */
function inWords(text: string): PeriodText | null {
  let part: { grain: 'month' | 'quarter' | 'half' | 'week'; number: number | null } | null = null
  let year: number | null = null
  let number: number | null = null
  let fiscal = false
  const words = text.match(/\d+|[^\d\s\-–_/.,'’()]+/g) ?? []
  for (const [index, word] of words.entries()) {
    const grain = periodWords.get(word)
    const named = monthNumber(word)
    if (fiscalWords.has(word)) {
      if (fiscal) return null
      fiscal = true
    } else if (grain !== undefined || named !== undefined) {
      if (part !== null) return null
      part = named === undefined ? { grain: grain!, number: null } : { grain: 'month', number: named }
    } else if (/^\d+$/.test(word)) {
      // The number beside the word Q, H or W is its own; FY24/25 ends in 25; 10 March is a day, not a year.
      const belongs = number === null && (periodWords.has(words[index - 1] ?? '') || isBeforePart(words, index))
      const follows = year !== null && fiscal && fullYear(word) === year + 1
      if (belongs) number = Number(word)
      else if ((year !== null && !follows) || !/^(?:\d{2}|(?:19|20)\d{2})$/.test(word)) return null
      else if (word.length === 2 && part === null && !fiscal && !periodWords.has(words[index + 1] ?? '')) return null
      else year = fullYear(word)
    } else if (!fillers.has(word) && !ordinalEndings.has(word)) return null
  }
  if (part === null) return yearAlone(words, number, year, fiscal)
  if (year === null && words.some(word => needYear.has(word))) return null
  const count = part.number ?? number
  if (count === null || (part.number !== null && number !== null)) return null
  return count >= 1 && count <= most[part.grain] ? { grain: part.grain, number: count, year, fiscal } : null
}

/** S1, T1 and K1 alone are severities and tiers as often as semesters and trimesters. */
const needYear: ReadonlySet<string> = new Set(['s', 't', 'k'])

const most = { month: 12, quarter: 4, half: 2, week: 53 } as const

/** 1Q 2025, 1. Quartal 2025, 1er trimestre 2025: one digit, then at most its ending, then the word, with no number behind it. */
function isBeforePart(words: readonly string[], index: number): boolean {
  if (!/^\d$/.test(words[index]!)) return false
  const next = ordinalEndings.has(words[index + 1] ?? '') ? index + 2 : index + 1
  return periodWords.has(words[next] ?? '')
}

/** Two digits alone are no year: 25 may be anything. */
function yearAlone(
  words: readonly string[],
  number: number | null,
  year: number | null,
  fiscal: boolean,
): PeriodText | null {
  if (year === null || number !== null) return null
  if (!fiscal && !words.some(word => /^\d{4}$/.test(word))) return null
  return { grain: 'year', number: 1, year, fiscal }
}
