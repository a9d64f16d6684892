import type { ReadingFinding } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import type { Settings } from '../settings/settings.ts'
import { normalizeName } from '../tables/normalizeName.ts'
import type { Reading } from '../tables/reading.ts'
import { parseDate } from '../values/parseDate.ts'
import { parsePeriod } from '../values/parsePeriod.ts'
import { dateFromSerial, daysInMonth, serialFromDate } from '../values/serial.ts'
import type { Cycle } from './cycle.ts'
import { cycleText, isYearless, monthsBetween } from './cycleText.ts'
import { dayText } from './dayText.ts'
import type { Step } from './step.ts'

/**
 * The review round that is scored: the setting `cycle`; else the last row of Cycles that has begun by the latest
 * period read; else all periods if they span 12 months or less; else the 12 months up to the last complete period,
 * as a question. `asOf` is the setting, else the cycle's last day, else the latest date read: never the clock.
 */
export function cycleOf(reading: Reading, settings: Settings): Step<Cycle> {
  const findings: ReadingFinding[] = []
  const days = daysRead(reading)
  const asOfSetting = readAsOf(settings, findings)
  const chosen =
    bySetting(reading, settings, days, findings) ??
    byCycles(reading, days, asOfSetting) ??
    byDays(reading, days, asOfSetting ?? days.latestAsOf, findings)
  const asOf = asOfSetting ?? chosen.to ?? (days.latest === null || isYearless(days.latest) ? null : days.latest)
  return { value: { ...chosen, asOf }, findings }
}

type Chosen = Omit<Cycle, 'asOf'>

interface DaysRead {
  /** First day of the earliest and last day of the latest period, else of dated assessments and examples; null: nothing has a date. */
  readonly first: number | null
  readonly last: number | null
  /** The latest day of any kind, As Of included. */
  readonly latest: number | null
  readonly latestAsOf: number | null
  /** Last days of the periods. */
  readonly ends: readonly number[]
}

function daysRead(reading: Reading): DaysRead {
  const { facts, tables } = reading
  const dated = facts.periods.filter(period => !isYearless(period.from))
  const used = dated.length > 0 ? dated : facts.periods
  const dates = [...tables.assessments, ...tables.evidence].flatMap(({ date }) =>
    date === null ? [] : [{ from: date, to: date }],
  )
  const spans = used.length > 0 ? used : dates
  let latestAsOf: number | null = null
  for (let i = 0; i < facts.length; i++) {
    const day = facts.asOf[i]!
    if (day > (latestAsOf ?? 0)) latestAsOf = day
  }
  const ends = spans.map(span => span.to)
  const last = greatest(ends)
  return {
    first: greatest(
      spans.map(span => -span.from),
      -1,
    ),
    last,
    latest: greatest([
      ...(last === null ? [] : [last]),
      ...dates.map(span => span.to),
      ...(latestAsOf === null ? [] : [latestAsOf]),
    ]),
    latestAsOf,
    ends,
  }
}

function greatest(values: readonly number[], sign: 1 | -1 = 1): number | null {
  return values.length === 0 ? null : sign * values.reduce((most, value) => Math.max(most, value))
}

function readAsOf(settings: Settings, findings: ReadingFinding[]): number | null {
  const text = settings.values.asOf
  if (text === '') return null
  const parsed = parseDate(text, { order: 'ask', format: 'general' })
  if (parsed.state === 'value') return parsed.value
  findings.push({
    rule: 'cycle-setting',
    cell: settingCell(settings, 'asOf'),
    message: `The setting asOf says "${text}", which is not a day: write one such as 2025-12-31. Until then the end of the cycle counts as today.`,
  })
  return null
}

function bySetting(reading: Reading, settings: Settings, days: DaysRead, findings: ReadingFinding[]): Chosen | null {
  const text = settings.values.cycle
  if (text === '') return null
  if (normalizeName(text) === 'all') return allDays(days)
  const row = reading.tables.cycles.find(({ cycle }) => normalizeName(cycle) === normalizeName(text))
  if (row !== undefined) return { name: row.cycle, from: row.from, to: row.to, text: cycleText(row.from, row.to) }
  const [first, last = first] = text.split(/\s+(?:to|until|–|-)\s+/)
  const [from, to] = [first, last].map(part =>
    parsePeriod(part ?? null, {
      dates: { order: 'ask', format: 'general' },
      fiscalStart: settings.values.fiscalYearStart,
    }),
  )
  if (from?.state === 'value' && to?.state === 'value' && from.value.from <= to.value.to) {
    return { name: text, from: from.value.from, to: to.value.to, text: cycleText(from.value.from, to.value.to) }
  }
  findings.push({
    rule: 'cycle-setting',
    cell: settingCell(settings, 'cycle'),
    message: `The setting cycle says "${text}", which is neither a name in Cycles, nor "all", nor days such as "2025-01 to 2025-12". Until it is, the cycle is chosen as if the setting were empty.`,
  })
  return null
}

function byCycles(reading: Reading, days: DaysRead, asOf: number | null): Chosen | null {
  const reached = days.last === null || isYearless(days.last) ? asOf : days.last
  const begun = reading.tables.cycles
    .filter(({ from }) => reached === null || (from ?? 0) <= reached)
    .filter(() => days.last === null || !isYearless(days.last))
    .sort((one, other) => (one.from ?? 0) - (other.from ?? 0) || (one.to ?? 0) - (other.to ?? 0))
  const row = begun[begun.length - 1]
  return row === undefined ? null : { name: row.cycle, from: row.from, to: row.to, text: cycleText(row.from, row.to) }
}

function byDays(reading: Reading, days: DaysRead, asOf: number | null, findings: ReadingFinding[]): Chosen {
  const [first, last] = [dateFromSerial(days.first ?? 0), dateFromSerial(days.last ?? 0)]
  if (first === null || last === null || monthsBetween(first, last) <= 12) return allDays(days)
  const to = greatest(days.ends.filter(end => asOf === null || end <= asOf)) ?? days.last!
  const end = dateFromSerial(to)!
  const from = serialFromDate(end.month === 12 ? end.year : end.year - 1, (end.month % 12) + 1, 1)!
  const monthEnd = serialFromDate(end.year, end.month, daysInMonth(end.year, end.month))!
  const [answer, text] = [`${dayText(from)} to ${dayText(monthEnd)}`, cycleText(from, monthEnd)]
  findings.push({
    rule: 'cycle-guessed',
    cell: null,
    message: `The data run from ${dayText(days.first!)} to ${dayText(days.last!)}, which is more than 12 months, and nothing says which cycle to score. Scored now: ${text}. Other periods are read for trends only.`,
    quickFixes: [
      answerSetting(reading, 'cycle', answer, `Score ${text}`),
      answerSetting(reading, 'cycle', 'all', 'Score all periods as one cycle'),
    ],
  })
  return { name: text.replace(/, \d+ months?$/, ''), from, to: monthEnd, text }
}

/** Every period that was read. Without a year nothing dated lies outside, so the cycle stays open. */
function allDays(days: DaysRead): Chosen {
  if (days.first === null || days.last === null) {
    return { name: 'All', from: null, to: null, text: 'one period without dates' }
  }
  const text = cycleText(days.first, days.last)
  if (isYearless(days.last)) return { name: 'All', from: null, to: null, text }
  return { name: text.replace(/, \d+ months?$/, ''), from: days.first, to: days.last, text }
}

function settingCell(settings: Settings, key: string) {
  return settings.changed.find(changed => changed.key === key)?.cell ?? null
}
