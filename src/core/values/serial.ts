/** A day of the calendar: month 1 to 12, day 1 to 31. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The serial of 9999-12-31, the last day that spreadsheets know. */
export const lastSerial = 2958465

/** The day that spreadsheets of the 1900 system count although it never was: 29 February 1900. */
const fictitious = 60

/**
 * The 1900-system serial of a day: 1900-01-01 is 1, 1970-01-01 is 25569; null: there is no such day between 1900 and 9999.
 * Gregorian; 60 is the 29 February 1900 that spreadsheets count, so that every later serial agrees with theirs.
 */
export function serialFromDate(year: number, month: number, day: number): number | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) {
    return year === 1900 && month === 2 && day === 29 ? fictitious : null
  }
  const days = daysBeforeYear(year) - daysBeforeYear(1900) + daysBeforeMonth(year, month) + day
  return days < fictitious ? days : days + 1
}

/** The day of a 1900-system serial; the time of day is dropped; null: outside 1 to 2958465. */
export function dateFromSerial(serial: number): CalendarDate | null {
  if (!(serial >= 1 && serial < lastSerial + 1)) return null
  const whole = Math.floor(serial)
  if (whole === fictitious) return { year: 1900, month: 2, day: 29 }
  const days = (whole > fictitious ? whole - 1 : whole) + daysBeforeYear(1900)
  let year = Math.floor(days / 365.2425) + 1
  while (daysBeforeYear(year) >= days) year -= 1
  while (daysBeforeYear(year + 1) < days) year += 1
  const dayOfYear = days - daysBeforeYear(year)
  let month = 12
  while (daysBeforeMonth(year, month) >= dayOfYear) month -= 1
  return { year, month, day: dayOfYear - daysBeforeMonth(year, month) }
}

/** 28 to 31; 0: there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return days[month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysBeforeYear(year: number): number {
  const before = year - 1
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier)
  return days
}
