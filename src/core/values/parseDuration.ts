import type { Cell } from '../cells/cell.ts'
import { type DecimalSign, groupingSpaces, readDecimal } from './decimalText.ts'
import type { DurationConvention } from './durationConvention.ts'
import { readNumberText } from './numberText.ts'
import { parseNumber } from './parseNumber.ts'
import { quoted } from './quoted.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'
import { withoutValue } from './withoutValue.ts'
import { unitWords } from './words/unitWords.ts'

const secondsIn: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86400, weeks: 604800 }

/**
 * A cell as a duration in the convention's unit. A number is a day fraction where the column is formatted as time,
 * else already in the unit. Text: 1:30 is hours and minutes, as spreadsheets take it, 1:30:00 with seconds; 90m,
 * 1h 30, 45s, 2d, 1,5 h say their units; a day is 24 hours.
 */
export function parseDuration(cell: Cell, convention: DurationConvention): Parsed<number> {
  const without = withoutValue(cell)
  if (without !== null) return without
  if (typeof cell === 'number') {
    const value = fromPlain(cell, convention)
    return Number.isFinite(value) ? { state: 'value', value } : notADuration(cell)
  }
  if (typeof cell !== 'string') return notADuration(cell)
  const seconds = clockSeconds(cell.trim()) ?? worded(cell.trim(), convention.decimal)
  if (seconds === 'ask') {
    return invalid(
      'ambiguous-decimal',
      `${quoted(cell)} can be read with its separator as the decimal sign or as the thousands sign: say which one this column uses.`,
    )
  }
  if (seconds !== null) {
    const value = seconds / secondsIn[convention.unit]!
    if (!Number.isFinite(value)) return notADuration(cell)
    return { state: 'value', value, coerced: `${quoted(cell)} is text, read as ${value} ${convention.unit}` }
  }
  const plain = parseNumber(cell, { decimal: convention.decimal, percent: 'none', unit: convention.unit })
  if (plain.state === 'invalid' && plain.rule === 'not-a-number') return notADuration(cell)
  return plain.state === 'value' && convention.plain !== 'dayFraction'
    ? { ...plain, value: fromPlain(plain.value, convention) }
    : plain
}

/** A bare number in the convention's unit. */
export function fromPlain(value: number, { plain, unit }: DurationConvention): number {
  if (plain === 'inUnit' || plain === unit) return value
  const [from, to] = [secondsIn[plain === 'dayFraction' ? 'days' : plain]!, secondsIn[unit]!]
  return from > to ? value * (from / to) : value / (to / from)
}

/** Whether a text can be nothing but a duration: 1:30, 1h 30; not 5 days, which is a number with its unit. */
export function isClockText(text: string): boolean {
  const trimmed = text.trim()
  if (clockSeconds(trimmed) !== null) return true
  const number = readNumberText(trimmed)
  const isNumber = number !== null && (number.unit === '' || number.unit === 'm' || unitWords.has(number.unit))
  return !isNumber && worded(trimmed, 'dot') !== null
}

function clockSeconds(text: string): number | null {
  const parts = /^([-\u2212])?(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (parts === null) return null
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0)
  return parts[1] === undefined || seconds === 0 ? seconds : -seconds
}

const piece = new RegExp(`\\s*([.,]?\\d(?:[\\d.,'’${groupingSpaces}]*\\d)?)\\s*(\\p{L}+)\\.?`, 'uy')
const longest = 60

/** 1h 30, 1 h 30 min, 2 days 4 hours: each unit smaller than the one before; a last number without one takes the next smaller. */
function worded(text: string, decimal: DecimalSign): number | 'ask' | null {
  if (text.length > longest) return null
  const negative = /^[-\u2212]/.test(text)
  let at = negative ? 1 : 0
  let seconds = 0
  let unit: string | null = null
  for (;;) {
    piece.lastIndex = at
    const match = piece.exec(text)
    if (match === null) break
    const word = match[2]!.toLowerCase()
    const next = word === 'm' ? 'minutes' : unitWords.get(word)?.unit
    const size = next === undefined ? undefined : secondsIn[next]
    if (next === undefined || size === undefined || (unit !== null && size >= secondsIn[unit]!)) return null
    const count = readDecimal(match[1]!, decimal)
    if (typeof count !== 'number') return count
    seconds += count * size
    unit = next
    at = piece.lastIndex
  }
  const rest = /^\s*(\d{1,2})?\s*$/.exec(text.slice(at))
  if (unit === null || rest === null) return null
  if (rest[1] !== undefined) {
    const smaller = nextSmaller.get(unit)
    if (smaller === undefined) return null
    seconds += Number(rest[1]) * secondsIn[smaller]!
  }
  return negative && seconds !== 0 ? -seconds : seconds
}

const nextSmaller: ReadonlyMap<string, string> = new Map([
  ['weeks', 'days'],
  ['days', 'hours'],
  ['hours', 'minutes'],
  ['minutes', 'seconds'],
])

function notADuration(cell: Cell): Parsed<never> {
  return invalid('not-a-duration', `${quoted(cell)} is not a duration: write a number, 1:30, or 1h 30m.`)
}
