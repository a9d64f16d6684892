import { dayText } from '../../scoring/dayText.ts'
import { score } from '../../scoring/score.ts'
import type { SpreadResult } from '../result/spreadResult.ts'
import { recency } from '../spread/recency.ts'
import { recencyWording } from '../words/spreadWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'
import type { RatedRow } from './ratedRow.ts'

/** A rating of the cycle with the person's score. */
interface ScoredRating {
  readonly row: RatedRow
  readonly rating: number
  readonly score: number | null
}

/** People must be measured in as many periods for the last one to be told from the year. */
const leastPeriods = 3
const leastPeople = 15

/** Whether ratings follow the last period of the cycle beyond the whole: the workbook is scored once more on it alone. */
export function lastPeriodRecency(
  { evaluation }: CalibrationInput,
  given: readonly ScoredRating[],
): SpreadResult['recency'] {
  const { reading, scoring, settings } = evaluation
  const { from, to } = scoring.cycle
  const periods = reading.facts.periods
    .filter(period => (from === null || period.from >= from) && (to === null || period.to <= to))
    .sort((one, other) => one.from - other.from || one.to - other.to)
  const last = periods[periods.length - 1]
  const scored = given.filter(({ score: year }) => year !== null)
  if (last === undefined || periods.length < leastPeriods || scored.length < leastPeople) return null
  const cycle = `${dayText(last.from)} to ${dayText(last.to)}`
  const alone = score(reading, { ...settings, values: { ...settings.values, cycle, tenurePeriods: 0 } })
  const scoreOf = new Map(
    alone.subjects.flatMap(each =>
      each.subject.current && each.score.score !== null ? [[each.subject.person, each.score.score] as const] : [],
    ),
  )
  const found = recency(
    scored.flatMap(({ row, rating, score: year }) => {
      const points = scoreOf.get(row.subject.person)
      return points === undefined ? [] : [{ rating, last: points, year: year! }]
    }),
  )
  return found === null ? null : { ...found, wording: recencyWording(found.n, found.correlation, found.p) }
}
