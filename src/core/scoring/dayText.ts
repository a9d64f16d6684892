import { dateFromSerial } from '../values/serial.ts'

/** A serial as a message shows it: 2025-03-31. A number that is no day is shown as it is. */
export function dayText(serial: number): string {
  const date = dateFromSerial(serial)
  return date === null ? String(serial) : `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`
}

/** The month where the day begins one, else the day: 2025-07, 2025-07-15. */
export function monthOrDayText(serial: number): string {
  const text = dayText(serial)
  return text.slice(8) === '01' ? text.slice(0, 7) : text
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
