import type { Cell } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import { type DurationUnit, inferDurationConvention } from '../../values/durationConvention.ts'
import { inferNumberConvention } from '../../values/numberConvention.ts'
import { parseDuration } from '../../values/parseDuration.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import type { Parsed } from '../../values/state.ts'
import { invalid } from '../../values/valueRule.ts'
import { quoted } from '../../values/quoted.ts'
import { possibleRange } from './possibleRange.ts'
import type { ColumnAnswers } from './columnSchema.ts'

/** How the values of one metric in one column are read. */
export interface MeasureParser {
  readonly parse: (cell: Cell) => Parsed<number>
  /** The values become shares, 0 to 1. */
  readonly percent: boolean
  readonly questions: readonly ColumnQuestion[]
}

const durationUnits: readonly string[] = ['hours', 'minutes', 'days'] satisfies readonly DurationUnit[]

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
  const time = unit !== null && durationUnits.includes(unit) ? unit : unit === null && format === 'duration' ? 'hours' : null
  if (time !== null) {
    const { convention, questions } = inferDurationConvention(cells, format, { unit: time as DurationUnit, answers })
    return { parse: within(metric, time, false, cell => parseDuration(cell, convention)), percent: false, questions }
  }
  const { convention, questions } = inferNumberConvention(cells, format, { percentUnit: unit === '%', answers })
  const percent = convention.percent !== 'none'
  return { parse: within(metric, unit, percent, cell => parseNumber(cell, convention)), percent, questions }
}

function within(
  metric: string,
  unit: string | null,
  percent: boolean,
  parse: (cell: Cell) => Parsed<number>,
): (cell: Cell) => Parsed<number> {
  const range = possibleRange(metric, unit, percent)
  return cell => {
    const parsed = parse(cell)
    if (parsed.state !== 'value' || (parsed.value >= range.least && parsed.value <= range.most)) return parsed
    return invalid('out-of-range', `${quoted(cell)} cannot be a value of ${metric}: it goes ${range.text}.`)
  }
}
