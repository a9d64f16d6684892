import type { Cell } from '../../cells/cell.ts'
import type { FormatClass } from '../../cells/formatClass.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import { type DurationUnit, inferDurationConvention } from '../../values/durationConvention.ts'
import { durationUnits, inferTimeUnit, writtenUnit } from '../../values/inferTimeUnit.ts'
import { inferNumberConvention } from '../../values/numberConvention.ts'
import { readNumberText } from '../../values/numberText.ts'
import { fromPlain, parseDuration } from '../../values/parseDuration.ts'
import { parseNumber } from '../../values/parseNumber.ts'
import { quoted } from '../../values/quoted.ts'
import type { Parsed } from '../../values/state.ts'
import { invalid } from '../../values/valueRule.ts'
import type { ColumnAnswers } from './columnSchema.ts'
import { type PossibleRange, possibleRange } from './possibleRange.ts'

/** How the values of one metric in one column are read. */
export interface MeasureParser {
  readonly parse: (cell: Cell) => Parsed<number>
  /** A target, floor or stretch of the metric: in its own unit, whatever its values were written in. */
  readonly plan: (cell: Cell) => Parsed<number>
  /** The value of a cell that is a plain number, without allocating; NaN where `parse` must say what is wrong. */
  readonly plain: (value: number) => number
  /** The same for a plan. */
  readonly plainPlan: (value: number) => number
  /** What a plain number is multiplied with to be a value: 0.01 where 92 is 92 %. */
  readonly factor: number
  /** The values become shares, 0 to 1. */
  readonly percent: boolean
  readonly questions: readonly ColumnQuestion[]
}

/**
 * Reads a metric's values by the evidence of its own cells: hours, minutes and days as durations (a column of times
 * without a unit is in hours), shares as fractions of 1, anything else as it stands. What the metric cannot be
 * (a CSAT of 130 %, negative hours) is out of range.
 */
export function measureParser(
  metric: string,
  unit: string | null,
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answers: ColumnAnswers & { readonly unit?: string },
): MeasureParser {
  const time = timeUnit(unit, cells, format, answers.unit)
  return time === null
    ? numberParser(metric, unit, cells, format, answers)
    : durationParser(metric, time, cells, format, answers)
}

/** The unit that times become; `own`: the metric itself names it, so that an answer tells what its values were written in. */
interface TimeUnit {
  readonly unit: DurationUnit
  readonly own: boolean
  readonly question: ColumnQuestion | null
}

function timeUnit(
  unit: string | null,
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answer: string | undefined,
): TimeUnit | null {
  if (unit !== null) {
    const own = durationUnits.find(candidate => candidate === unit)
    return own === undefined ? null : { unit: own, own: true, question: null }
  }
  if (format === 'duration') return { unit: 'hours', own: false, question: null }
  const inferred = inferTimeUnit(cells, answer)
  return inferred && { ...inferred, own: false }
}

function durationParser(
  metric: string,
  { unit, own, question }: TimeUnit,
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answers: ColumnAnswers & { readonly unit?: string },
): MeasureParser {
  const plain = own ? writtenUnit(answers.unit) : null
  const { convention, questions } = inferDurationConvention(cells, format, {
    unit,
    ...(plain === null ? {} : { plain }),
    answers,
  })
  const planned = convention.plain === 'dayFraction' ? convention : { ...convention, plain: 'inUnit' as const }
  const read = (cell: Cell) => (question !== null && isBare(cell) ? unitUnknown(cell) : parseDuration(cell, convention))
  const scale = (value: number) => (question === null ? fromPlain(value, convention) : Number.NaN)
  return parserOf(metric, possibleRange(metric, unit, false), {
    scale,
    read,
    scalePlan: own ? value => fromPlain(value, planned) : scale,
    plan: own ? cell => parseDuration(cell, planned) : read,
    percent: false,
    questions: question === null ? questions : [...questions, question],
  })
}

function isBare(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell)?.unit === '')
}

function unitUnknown(cell: Cell): Parsed<never> {
  return invalid('ambiguous-unit', `${quoted(cell)} stands among times without a unit: say what the numbers count.`)
}

function numberParser(
  metric: string,
  unit: string | null,
  cells: ArrayLike<Cell>,
  format: FormatClass,
  answers: ColumnAnswers & { readonly unit?: string },
): MeasureParser {
  const { convention, questions } = inferNumberConvention(cells, format, { percentUnit: unit === '%', answers })
  const percent = convention.percent !== 'none'
  const divisor = convention.percent === 'ask' ? Number.NaN : convention.percent === 'points' ? 100 : 1
  const scale = (value: number) => value / divisor
  const read = (cell: Cell) => parseNumber(cell, convention)
  return parserOf(metric, possibleRange(metric, unit, percent), {
    scale,
    scalePlan: scale,
    read,
    plan: read,
    percent,
    questions,
  })
}

interface Reader {
  readonly scale: (value: number) => number
  readonly scalePlan: (value: number) => number
  readonly read: (cell: Cell) => Parsed<number>
  readonly plan: (cell: Cell) => Parsed<number>
  readonly percent: boolean
  readonly questions: readonly ColumnQuestion[]
}

function parserOf(metric: string, range: PossibleRange, reader: Reader): MeasureParser {
  const possible = (value: number) => value >= range.least && value <= range.most
  const inRange = (scale: (value: number) => number) => (written: number) => {
    const value = scale(written)
    return possible(value) ? value : Number.NaN
  }
  const checked = (read: (cell: Cell) => Parsed<number>) => (cell: Cell) => {
    const parsed = read(cell)
    if (parsed.state !== 'value' || possible(parsed.value)) return parsed
    return invalid('out-of-range', `${quoted(cell)} cannot be a value of ${metric}: it goes ${range.text}.`)
  }
  return {
    factor: reader.scale(1),
    percent: reader.percent,
    questions: reader.questions,
    plain: inRange(reader.scale),
    plainPlan: inRange(reader.scalePlan),
    parse: checked(reader.read),
    plan: checked(reader.plan),
  }
}
