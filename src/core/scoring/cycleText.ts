import { monthNames } from '../values/monthNames.ts'
import type { CalendarDate } from '../values/serial.ts'
import { dateFromSerial, daysInMonth } from '../values/serial.ts'
import { dayText } from './dayText.ts'

/**
 * Days in words for every output: "January to December 2025, 12 months" where they are whole months, else
 * "2025-03-03 to 2025-03-28". Months of the year 1900 were written without a year and are shown without one.
 */
export function cycleText(from: number | null, to: number | null): string {
  if (from === null || to === null) {
    if (from !== null) return `from ${dayText(from)} on`
    return to === null ? 'everything that was read' : `up to ${dayText(to)}`
  }
  const [first, last] = [dateFromSerial(from), dateFromSerial(to)]
  if (first === null || last === null) return `${from} to ${to}`
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return `${dayText(from)} to ${dayText(to)}`
  const months = monthsBetween(first, last)
  return `${monthSpan(first, last)}, ${months} ${months === 1 ? 'month' : 'months'}`
}

/** Whole months from the month of one day to the month of another, both counted. */
export function monthsBetween(first: CalendarDate, last: CalendarDate): number {
  return (last.year - first.year) * 12 + last.month - first.month + 1
}

/** The serials of 1900, the year that stands for none. */
export function isYearless(serial: number): boolean {
  return serial <= 366
}

function monthSpan(first: CalendarDate, last: CalendarDate): string {
  const month = (date: CalendarDate) => monthNames[date.month - 1]!
  const year = last.year === 1900 ? '' : ` ${last.year}`
  if (first.year !== last.year) return `${month(first)} ${first.year} to ${month(last)}${year}`
  return first.month === last.month ? `${month(last)}${year}` : `${month(first)} to ${month(last)}${year}`
}
