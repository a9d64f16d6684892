/** Milliseconds of a day. */
const day = 86_400_000

/** Day 0 of serials: 1899-12-30. */
const dayZero = Date.UTC(1899, 11, 30)

/**
 * Instants as serials of the 1900 system: what the clock on the wall of the spreadsheet shows. A cell with a date holds
 * no instant; Google makes one by the time zone of the spreadsheet, which is not that of the script.
 */
export function wallClock(timeZone: string): (instant: GoogleAppsScript.Base.Date) => number {
  // Each call costs time at Google, and tables repeat a few dates over and over.
  const known = new Map<number, number>()
  return instant => {
    const key = instant.getTime()
    const serial = known.get(key) ?? serialOf(Utilities.formatDate(instant, timeZone, 'yyyy MM dd HH mm ss SSS'))
    known.set(key, serial)
    return serial
  }
}

function serialOf(text: string): number {
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0, rest = 0] = text.split(' ').map(Number)
  return (Date.UTC(year, month - 1, date, hours, minutes, seconds, rest) - dayZero) / day
}
