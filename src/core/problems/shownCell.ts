import type { Cell } from '../cells/cell.ts'
import type { FormatClass } from '../cells/formatClass.ts'
import { dateFromSerial } from '../values/serial.ts'
import { drawnCell } from './drawnCell.ts'

const longest = 28

/** A cell as a person knows it from the sheet, in one line and cut to 28 characters: 92%, 2025-03-14, 1:30. */
export function shownCell(cell: Cell, format: FormatClass): string {
  const characters = Array.from(typeof cell === 'number' ? shownNumber(cell, format) : drawnCell(cell))
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}

function shownNumber(value: number, format: FormatClass): string {
  if (format === 'percent') return `${rounded(value * 100)}%`
  if (format === 'date') return shownDate(value) ?? rounded(value)
  if (format === 'duration') return shownDuration(value)
  return rounded(value)
}

/** As many digits as a column of a sheet shows by itself. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(10)))
}

function shownDate(serial: number): string | null {
  const date = dateFromSerial(serial)
  if (date === null) return null
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`
}

function shownDuration(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86400)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${days < 0 ? '-' : ''}${hours}:${twoDigits(minutes)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
