import type { Cell } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import { type DurationUnit, inferDurationConvention } from '../../values/durationConvention.ts'
import { inferNumberConvention } from '../../values/numberConvention.ts'
import { parseDuration } from '../../values/parseDuration.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import { quoted } from '../../values/quoted.ts'
import type { Parsed } from '../../values/state.ts'
import { invalid } from '../../values/valueRule.ts'
import type { ColumnAnswers } from './columnSchema.ts'
import { type PossibleRange, possibleRange } from './possibleRange.ts'

/** How the values of one metric in one column are read. */
export interface MeasureParser {
  readonly parse: (cell: Cell) => Parsed<number>
  /** The value of a cell that is a plain number, without allocating; NaN where `parse` must say what is wrong. */
  readonly plain: (value: number) => number
  /** The values become shares, 0 to 1. */
  readonly percent: boolean
  readonly questions: readonly ColumnQuestion[]
}

const durationUnits: readonly string[] = ['hours', 'minutes', 'days'] satisfies readonly DurationUnit[]
const unitsInDay: Readonly<Record<DurationUnit, number>> = { days: 1, hours: 24, minutes: 1440 }

/**
 * Reads a metric's values by the evidence of its own cells: hours, minutes and days as durations (a column formatted as
 * time without a unit is in hours), shares as fractions of 1, anything else as it stands. What the metric cannot be
 * (a CSAT of 130 %, negative hours) is out of range.
 */
export function measureParser(
  metric: string,
  unit: string | null,
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answers: ColumnAnswers & { readonly unit?: string },
): MeasureParser {
  const time = durationUnit(unit, format)
  if (time !== null) {
    const { convention, questions } = inferDurationConvention(cells, format, { unit: time, answers })
    const factor = convention.plain === 'dayFraction' ? unitsInDay[time] : 1
    const range = possibleRange(metric, time, false)
    return parserOf(
      metric,
      range,
      value => value * factor,
      cell => parseDuration(cell, convention),
      false,
      questions,
    )
  }
  const { convention, questions } = inferNumberConvention(cells, format, { percentUnit: unit === '%', answers })
  const percent = convention.percent !== 'none'
  const divisor = convention.percent === 'ask' ? Number.NaN : convention.percent === 'points' ? 100 : 1
  const range = possibleRange(metric, unit, percent)
  return parserOf(
    metric,
    range,
    value => value / divisor,
    cell => parseNumber(cell, convention),
    percent,
    questions,
  )
}

function durationUnit(unit: string | null, format: FormatClass): DurationUnit | null {
  if (unit === null) return format === 'duration' ? 'hours' : null
  return durationUnits.includes(unit) ? (unit as DurationUnit) : null
}

function parserOf(
  metric: string,
  range: PossibleRange,
  scale: (value: number) => number,
  read: (cell: Cell) => Parsed<number>,
  percent: boolean,
  questions: readonly ColumnQuestion[],
): MeasureParser {
  const possible = (value: number) => value >= range.least && value <= range.most
  return {
    percent,
    questions,
    plain: written => {
      const value = scale(written)
      return possible(value) ? value : Number.NaN
    },
    parse: cell => {
      const parsed = read(cell)
      if (parsed.state !== 'value' || possible(parsed.value)) return parsed
      return invalid('out-of-range', `${quoted(cell)} cannot be a value of ${metric}: it goes ${range.text}.`)
    },
  }
}
