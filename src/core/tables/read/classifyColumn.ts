import { type Cell, cellText, isBlank, isError } from '../../cells/cell.ts'
import { nullWord } from '../../values/nullWord.ts'
import { readNumberText } from '../../values/numberText.ts'
import { isClockText } from '../../values/parseDuration.ts'
import type { Period } from '../../values/parsePeriod.ts'
import type { Column } from '../define.ts'
import { columnNamed } from '../find/matchHeader.ts'
import { aliasOf } from '../find/naming.ts'
import { type TableName, tables } from '../index.ts'
import { normalizeName } from '../normalizeName.ts'
import type { LeftOut } from '../reading.ts'
import { isIgnoredScore } from '../vocabulary/ignoredScores.ts'
import { protectedKind } from '../vocabulary/protectedWords.ts'
import { isSelfAssessment } from '../vocabulary/selfWords.ts'
import type { JoinedHeader } from './joinHeaders.ts'
import type { KnownMeasures } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'

/** What a column of a sheet of people is. A measure without a name of its own has the metric ''. */
export type ColumnMeaning =
  | { readonly is: 'measure'; readonly metric: string; readonly period: Period | null }
  | { readonly is: 'person'; readonly column: string }
  | { readonly is: 'rating'; readonly column: string }
  | { readonly is: 'self' }
  | { readonly is: 'leftOut'; readonly kind: LeftOut['kind']; readonly reason: string }

export interface Surroundings {
  readonly known: KnownMeasures
  readonly periods: PeriodReader
  /** Several headers of the row are periods: then a bare May is one too, else it is a name. */
  readonly severalPeriods: boolean
  readonly context: ReadContext
  /** A Ratings table with its own Rater or Cycle column: its other numbers are sub-criteria, not metrics. */
  readonly longRatings: boolean
  readonly table: TableName
}

/** Why a further number of a Ratings table is no metric. */
export const subCriterion = 'a sub-criterion of the rating'

/** In Aliases: the column that is written so is a metric of its own name, whatever it holds and is called. */
const metricWord = normalizeName(tables.metrics.columns.metric.header)

/** Judges one column by the user's aliases, the metrics known, the words of People and Ratings, and what it holds. */
export function classifyColumn(joined: JoinedHeader, cells: readonly Cell[], around: Surroundings): ColumnMeaning {
  const { known, context } = around
  const { metric, period } = measureName(joined, around)
  const written = cellText(joined.header)
  const means = aliasOf(context.naming, 'column', written)
  if (means === '-' || aliasOf(context.naming, 'metric', metric) === '-') {
    return { is: 'leftOut', kind: 'alias', reason: 'left out by your Aliases' }
  }
  const named = metric === '' ? null : known.metricOf(metric)
  if (named !== null) return { is: 'measure', metric: named, period }
  if (typeof joined.header === 'string' && joined.band === null) {
    const own = ownColumn(written, cells, around)
    if (own) return own
  }
  const kind = metric === '' ? null : (protectedKind(metric) ?? groupColumn(metric, context))
  if (kind !== null) return { is: 'leftOut', kind: 'protected', reason: 'personal or pay data, not a metric' }
  if (means !== null && normalizeName(means) === metricWord) return { is: 'measure', metric, period }
  if (around.longRatings) return { is: 'leftOut', kind: 'column', reason: subCriterion }
  if (around.table === 'people' && known.elsewhere)
    return { is: 'leftOut', kind: 'column', reason: 'not a metric of the plan' }
  if (!isNumeric(cells))
    return { is: 'leftOut', kind: 'column', reason: cells.every(isBlank) ? 'no values' : 'it holds words, not numbers' }
  if ((metric !== '' && isIgnoredScore(metric)) || isIgnoredScore(cellText(joined.band)))
    return { is: 'leftOut', kind: 'column', reason: 'a total, score or rank, not a metric' }
  return { is: 'measure', metric, period }
}

/** The metric and the period of a header: whichever of its two rows is a period, the other names the metric. */
function measureName(
  joined: JoinedHeader,
  { periods, severalPeriods }: Surroundings,
): { metric: string; period: Period | null } {
  const lower = cellText(joined.header)
  const upper = cellText(joined.band)
  const bandPeriod = periods.ofHeader(joined.band)
  if (bandPeriod) {
    // Q1 under 2025, or 2025 under Q1, is one period in two rows.
    const both = periods.ofHeader(`${lower} ${upper}`) ?? periods.ofHeader(`${upper} ${lower}`)
    return both ? { metric: '', period: both } : { metric: lower, period: bandPeriod }
  }
  const isName = upper === '' && !severalPeriods && bareWord.test(lower)
  const headerPeriod = isName ? null : periods.ofHeader(joined.header)
  return headerPeriod ? { metric: upper, period: headerPeriod } : { metric: lower, period: null }
}

/** May, Set and Out are months in some language, and names in others. */
const bareWord = /^\p{L}+\.?$/u

function ownColumn(written: string, cells: readonly Cell[], { context, table }: Surroundings): ColumnMeaning | null {
  if (isSelfAssessment(written)) return { is: 'self' }
  const rating = columnNamed(written, 'ratings', context.naming)
  const person = columnNamed(written, 'people', context.naming)
  if (rating === 'rating' || rating === 'calibrated') return { is: 'rating', column: rating }
  if (rating !== null && table === 'ratings') return { is: 'rating', column: rating }
  if (person === 'manager' && isNumeric(cells)) return { is: 'rating', column: 'rating' }
  if (person !== null && fits(tables.people.columns[person], cells)) return { is: 'person', column: person }
  return rating !== null && fits(tables.ratings.columns[rating], cells) ? { is: 'rating', column: rating } : null
}

/** Whether a column can hold these cells: numbers under a header such as Submitted are a metric, unless they are dates. */
function fits(column: Column, cells: readonly Cell[]): boolean {
  if (!isNumeric(cells)) return true
  if (column.type.kind === 'date') return cells.every(cell => typeof cell !== 'number' || cell >= firstDate)
  return column.type.kind === 'number' || column.type.kind === 'share' || column.type.kind === 'label'
}

/** The serial of 1955-01-01: no start date is older. */
const firstDate = 20090

function groupColumn(header: string, context: ReadContext): string | null {
  const groups = context.settings.values.fairnessGroups.split(/[,;]/).map(normalizeName)
  return groups.includes(normalizeName(header)) ? 'group' : null
}

/** At least half of what is filled reads as a number or a time, and something does; formulas that all fail are numbers to be. */
export function isNumeric(cells: readonly Cell[]): boolean {
  let numbers = 0
  let filled = 0
  let errors = 0
  for (const cell of cells) {
    if (isBlank(cell) || nullWord(cell) !== null) continue
    if (isError(cell)) errors += 1
    else filled += 1
    if (typeof cell === 'number' || (typeof cell === 'string' && isNumberOrTime(cell))) numbers += 1
  }
  return filled === 0 ? errors > 0 : numbers > 0 && numbers * 2 >= filled
}

function isNumberOrTime(text: string): boolean {
  return readNumberText(text) !== null || isClockText(text)
}
