import type { Cell } from '../cells/cell.ts'
import type { DateConvention } from './dateConvention.ts'
import { parseDate } from './parseDate.ts'
import { calendarPeriod, fiscalPeriod, isoWeek, type Period, periodOf } from './period.ts'
import { type PeriodText, readPeriodText } from './periodText.ts'
import { quoted } from './quoted.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'
import { withoutValue } from './withoutValue.ts'

export type { Period } from './period.ts'

export interface PeriodOptions {
  readonly dates: DateConvention
  /** The month, 1 to 12, that a fiscal year begins with (setting `fiscalYear.start`). */
  readonly fiscalStart: number
  /** The calendar year of a month or quarter that is written without one, where the caller knows it. */
  readonly year?: number
}

/** A cell as a period: a day, ISO week, month, quarter, half or year. Only a year marked FY is a fiscal one. */
export function parsePeriod(cell: Cell, options: PeriodOptions): Parsed<Period> {
  const without = withoutValue(cell)
  if (without !== null) return without
  if (typeof cell === 'boolean') return notAPeriod(cell)
  const text = typeof cell !== 'number' || isWritten(cell, options.dates) ? readPeriodText(String(cell)) : null
  if (text !== null) return fromText(cell, text, options)
  const date = parseDate(cell, options.dates)
  if (date.state !== 'value') return date.state === 'invalid' && date.rule === 'not-a-date' ? notAPeriod(cell) : date
  return found(cell, periodOf(date.value, 'day'))
}

/** A number that was typed as a year or as 202503; in a column formatted as dates, 2025 is a day of 1905. */
function isWritten(cell: number, dates: DateConvention): boolean {
  return Number.isInteger(cell) && cell > 0 && dates.format !== 'date'
}

function fromText(cell: Cell, text: PeriodText, options: PeriodOptions): Parsed<Period> {
  const year = text.year ?? options.year
  if (year === undefined) {
    return invalid(
      'period-without-year',
      `${quoted(cell)} does not say which year it means: add the year, such as 2025.`,
    )
  }
  if (!text.fiscal)
    return found(
      cell,
      text.grain === 'week' ? isoWeek(year, text.number) : calendarPeriod(year, text.grain, text.number),
    )
  const start = options.fiscalStart
  if (text.grain === 'week') return notAPeriod(cell)
  if (text.grain !== 'month') return found(cell, fiscalPeriod(year, text.grain, text.number, start))
  return found(cell, calendarPeriod(start > 1 && text.number >= start ? year - 1 : year, 'month', text.number))
}

function found(cell: Cell, period: Period | null): Parsed<Period> {
  return period === null ? notAPeriod(cell) : { state: 'value', value: period }
}

function notAPeriod(cell: Cell): Parsed<never> {
  return invalid(
    'not-a-period',
    `${quoted(cell)} is not a period: write a month such as 2025-03, a quarter such as 2025-Q1, or a day.`,
  )
}
