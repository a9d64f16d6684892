/**
 * The 1900-system serial of an ISO 8601 date, time or both, as a `t="d"` cell holds it: 2025-01-31T12:00 → 45688.5,
 * 06:00 → 0.25. A zone is not applied: cells hold wall-clock times. Null where the text is none of these.
 */
export function dateSerial(text: string): number | null {
  const match = iso.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hours, minutes, seconds] = match
  if (year === undefined && hours === undefined) return null
  const days = year === undefined ? 0 : daySerial(Number(year), Number(month), Number(day))
  const time = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return days === null || time > 86_400 ? null : days + time / 86_400
}

const iso =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T|(?<=\d) )T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** The 1900 system counts a February 29th in 1900 that never was, so days before March 1900 are one lower. */
function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000)
  return days < 61 ? days - 1 : days
}
