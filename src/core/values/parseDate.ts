import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import type { DateConvention } from './dateConvention.ts'
import { readDateText } from './dateText.ts'
import { quoted } from './quoted.ts'
import { type CalendarDate, lastSerial, serialFromDate } from './serial.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'
import { withoutValue } from './withoutValue.ts'

/** A cell as a day: its 1900-system serial, a whole number from 1 to 2958465; the time of day is dropped. */
export function parseDate(cell: Cell, convention: DateConvention): Parsed<number> {
  const without = withoutValue(cell)
  if (without !== null) return without
  if (typeof cell === 'number') {
    const serial = serialOfNumber(cell, convention.format)
    return serial === null ? dateFromText(cell, String(cell), convention) : { state: 'value', value: serial }
  }
  if (typeof cell !== 'string') return notADate(cell)
  return dateFromText(cell, cell, convention)
}

/** The first day of 1990 and the last of 2099: a number between them is a date even without a date format. */
const plausible = { from: 32874, to: 73050 }

function serialOfNumber(value: number, format: FormatClass): number | null {
  const { from, to } = format === 'date' ? { from: 1, to: lastSerial } : plausible
  return value >= from && value < to + 1 ? Math.floor(value) : null
}

function dateFromText(cell: Cell, written: string, convention: DateConvention): Parsed<number> {
  const text = readDateText(written)
  if (text === null) {
    const serial = /^\s*\d{5}\s*$/.test(written) ? serialOfNumber(Number(written), convention.format) : null
    return serial === null ? notADate(cell) : day(cell, serial)
  }
  if (text.kind === 'fixed') return day(cell, serialOf(text.date))
  if (convention.order === 'ask') {
    return invalid(
      'ambiguous-date',
      `${quoted(cell)} can be read with the day first or the month first: say which one this column uses.`,
    )
  }
  const date = text.readings.get(convention.order)
  return date === undefined ? notADate(cell) : day(cell, serialOf(date))
}

function serialOf(date: CalendarDate): number | null {
  return serialFromDate(date.year, date.month, date.day)
}

function day(cell: Cell, serial: number | null): Parsed<number> {
  if (serial === null) return notADate(cell)
  return { state: 'value', value: serial, coerced: `${quoted(cell)} is not stored as a date, read as one` }
}

function notADate(cell: Cell): Parsed<never> {
  return invalid('not-a-date', `${quoted(cell)} is not a date: write a day such as 2025-03-31.`)
}
