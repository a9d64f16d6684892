import { dateFromSerial, daysInMonth, lastSerial, serialFromDate } from './serial.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** A stretch of days that measurements are about. */
export interface Period {
  /** 2025-03-14, 2025-W07, 2025-03, 2025-Q1, 2025-H1, 2025; FY2025-Q1 where the fiscal year is not the calendar year. */
  readonly key: string
  /** First day, as a serial. A period is known by it. */
  readonly from: number
  /** Last day, as a serial, inclusive. */
  readonly to: number
  readonly grain: Grain
}

/** The period of a grain, by the calendar, that holds a day; weeks are ISO weeks; null: outside 1900 to 9999. */
export function periodOf(serial: number, grain: Grain): Period | null {
  const date = dateFromSerial(serial)
  if (date === null) return null
  const { year, month, day } = date
  if (grain === 'day') return { key: `${year}-${two(month)}-${two(day)}`, from: serial, to: serial, grain }
  if (grain === 'week') return weekOf(serial)
  const size = monthsIn[grain]
  const number = Math.floor((month - 1) / size) + 1
  return monthSpan(calendarKey(year, grain, number), year, (number - 1) * size + 1, grain)
}

/** The number-th month, quarter or half of a calendar year, or the year itself; null: there is none. */
export function calendarPeriod(year: number, grain: MonthGrain, number: number): Period | null {
  return periodIn(year, grain, number, 1, calendarKey(year, grain, number))
}

/**
 * The number-th quarter or half of a fiscal year, or the year itself. A fiscal year is named by the calendar year in
 * which it ends: with start month 4, FY2025 is April 2024 to March 2025. With start month 1 it is the calendar year.
 */
export function fiscalPeriod(year: number, grain: MonthGrain, number: number, startMonth: number): Period | null {
  if (startMonth === 1) return calendarPeriod(year, grain, number)
  return periodIn(year - 1, grain, number, startMonth, `FY${calendarKey(year, grain, number)}`)
}

/** ISO week of a year: weeks begin on Monday, week 1 holds 4 January; null: the year has no such week. */
export function isoWeek(year: number, week: number): Period | null {
  const fourth = serialFromDate(year, 1, 4)
  if (fourth === null || week < 1) return null
  const found = weekOf(fourth + 7 * (week - 1))
  return found?.key === weekKey(year, week) ? found : null
}

export type MonthGrain = 'month' | 'quarter' | 'half' | 'year'

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const

function periodIn(year: number, grain: MonthGrain, number: number, startMonth: number, key: string): Period | null {
  const size = monthsIn[grain]
  if (!Number.isInteger(number) || number < 1 || number > 12 / size) return null
  const month = startMonth - 1 + (number - 1) * size
  return monthSpan(key, year + Math.floor(month / 12), (month % 12) + 1, grain)
}

function monthSpan(key: string, year: number, month: number, grain: MonthGrain): Period | null {
  const lastMonth = month - 1 + monthsIn[grain] - 1
  const lastYear = year + Math.floor(lastMonth / 12)
  const from = serialFromDate(year, month, 1)
  const to = serialFromDate(lastYear, (lastMonth % 12) + 1, daysInMonth(lastYear, (lastMonth % 12) + 1))
  return from === null || to === null ? null : { key, from, to, grain }
}

function weekOf(serial: number): Period | null {
  // Serial 2 counts as a Monday; from March 1900 on this agrees with the calendar.
  const from = serial - ((serial + 5) % 7)
  const thursday = dateFromSerial(from + 3)
  if (thursday === null || from < 1 || from + 6 > lastSerial) return null
  const newYear = serialFromDate(thursday.year, 1, 1)!
  return { key: weekKey(thursday.year, Math.floor((from + 3 - newYear) / 7) + 1), from, to: from + 6, grain: 'week' }
}

function calendarKey(year: number, grain: MonthGrain, number: number): string {
  if (grain === 'year') return String(year)
  if (grain === 'month') return `${year}-${two(number)}`
  return `${year}-${grain === 'quarter' ? 'Q' : 'H'}${number}`
}

function weekKey(year: number, week: number): string {
  return `${year}-W${two(week)}`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
