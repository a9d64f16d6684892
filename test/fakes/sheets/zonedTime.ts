/** Milliseconds of a day. */
const day = 86_400_000
const dayZero = Date.UTC(1899, 11, 30)

const zones = new Map<string, Intl.DateTimeFormat>()
const known = new Map<string, number>()

/** The instant at which a clock on the wall of a zone shows what a serial of the 1900 system says. */
export function instantOf(serial: number, zone: string): number {
  const wall = dayZero + Math.round(serial * day)
  const key = `${zone} ${wall}`
  const found = known.get(key) ?? wall - offsetAt(wall - offsetAt(wall, zone), zone)
  known.set(key, found)
  return found
}

/** Year, month, day, hour, minute and second that the clock on the wall of a zone shows. */
export function wallParts(instant: number, zone: string): Readonly<Record<string, string>> {
  const format =
    zones.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
  zones.set(zone, format)
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** By how many milliseconds the clock on the wall is ahead. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day: date, hour, minute, second } = wallParts(instant, zone)
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second))
  return wall - Math.floor(instant / 1000) * 1000
}
