import { leastShownCount } from '../../core/calibration/grid/suppressedGrid.ts'
import type { Cell } from '../../core/cells/cell.ts'
import type { AgendaRow, AgreementRow, FairnessRow, GridRow, RaterRow } from '../../core/commands/calibrationRows.ts'
import type { ProblemRow } from '../../core/commands/problemRow.ts'
import type { Sheets } from '../../core/commands/result.ts'
import type { KeptApart } from '../../core/output/keptApart.ts'
import type { DetailRow, ScoreRow } from '../../core/scoring/scoring.ts'
import { dateFromSerial } from '../../core/values/serial.ts'
import { csvText } from './csvText.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** The names of all files that a result can have. */
export const resultNames = [
  ...(['scores.csv', 'score-detail.csv', 'calibration-grid.csv'] as const),
  ...(['raters.csv', 'agreement.csv', 'agenda.csv', 'fairness.csv', 'problems.csv'] as const),
] as const

/**
 * The sheets of a result as .csv files: columns titled by the keys that JSON has, numbers unrounded, days as 2025-01-31.
 * Files leave the workbook that holds the ratings, so of counts of people there is the grid alone, without small ones:
 * the distribution counts the same people again and would tell what the grid hides. What is kept apart comes when it was
 * asked for.
 */
export function resultFiles(sheets: Sheets, also: ReadonlySet<KeptApart> = new Set()): readonly TextFile[] {
  const { scores, detail, grid, problems } = sheets
  return [
    ...filesOf('scores.csv', scoreKeys, scores),
    ...filesOf('score-detail.csv', detailKeys, detail),
    ...filesOf('calibration-grid.csv', gridKeys, grid?.map(shownCount)),
    ...filesOf('raters.csv', raterKeys, also.has('raters') ? sheets.raters?.map(shownRater) : undefined),
    ...filesOf('agreement.csv', agreementKeys, also.has('agreement') ? sheets.agreement : undefined),
    ...filesOf('agenda.csv', agendaKeys, also.has('agenda') ? sheets.agenda : undefined),
    ...filesOf('fairness.csv', fairnessKeys, also.has('fairness') ? sheets.fairness : undefined),
    ...filesOf('problems.csv', problemKeys, problems),
  ]
}

/** A count that is suppressed is blank. */
function shownCount(row: GridRow): Omit<GridRow, 'count'> & { readonly count: number | null } {
  return row.suppressed ? { ...row, count: null } : row
}

/**
 * The mean of few ratings tells them, and a mean beside the spread or the share of the most used rating tells counts that
 * the grid hides.
 */
function shownRater(row: RaterRow): RaterRow {
  const few = row.n < leastShownCount
  return {
    ...row,
    meanRating: few ? null : row.meanRating,
    meanScore: few ? null : row.meanScore,
    spread: null,
    modalShare: null,
  }
}

// Written out, since a file without rows has headers too.
const scoreKeys: readonly (keyof ScoreRow)[] = [
  ...(['person', 'name', 'role', 'level', 'manager', 'cycle', 'from', 'to', 'status', 'reason', 'score'] as const),
  ...(['low', 'high', 'band', 'bandCertainty', 'gate', 'coverage', 'boundLow', 'boundHigh', 'rank'] as const),
  ...(['leading', 'lagging', 'qualitative', 'trend', 'rating', 'ratingBand', 'problems'] as const),
]
const detailKeys: readonly (keyof DetailRow)[] = [
  ...(['person', 'role', 'metric', 'kind', 'group', 'direction', 'value', 'n', 'periods', 'asOf', 'floor'] as const),
  ...(['target', 'stretch', 'level', 'levelText', 'points', 'cap', 'weight', 'effectiveWeight'] as const),
  ...(['contribution', 'source', 'cells', 'reason', 'note'] as const),
]
const gridKeys: readonly (keyof GridRow)[] = ['rows', 'row', 'rating', 'count', 'suppressed']
const raterKeys: readonly (keyof RaterRow)[] = [
  ...(['rater', 'n', 'meanRating', 'meanScore', 'difference', 'se', 'low', 'high', 'probability', 'finding'] as const),
  ...(['spread', 'spreadRatio', 'modalShare', 'note'] as const),
]
const agreementKeys: readonly (keyof AgreementRow)[] = [
  ...(['set', 'subjects', 'raters', 'statistic', 'form', 'value', 'se', 'low', 'high', 'note'] as const),
]
const agendaKeys: readonly (keyof AgendaRow)[] = [
  ...(['order', 'person', 'rater', 'rating', 'evidenceBand', 'gap', 'why', 'question'] as const),
]
const fairnessKeys: readonly (keyof FairnessRow)[] = [
  ...(['outcome', 'group', 'reference', 'stratum', 'n', 'favorable', 'rate', 'ratio', 'low', 'high'] as const),
  ...(['p', 'z', 'shortfall', 'oneSwap', 'finding'] as const),
]
const problemKeys: readonly (keyof ProblemRow)[] = [
  ...(['severity', 'rule', 'sheet', 'address', 'message', 'why', 'fix', 'person', 'accepted'] as const),
]

const days: readonly string[] = ['from', 'to', 'asOf']

type Value = Cell | readonly string[]

function filesOf<Key extends string>(
  name: (typeof resultNames)[number],
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, Value>>[] | undefined,
): readonly TextFile[] {
  if (rows === undefined) return []
  return [{ name, text: csvText([keys, ...rows.map(row => keys.map(key => cellOf(key, row[key])))]) }]
}

function cellOf(key: string, value: Value): Cell {
  if (isList(value)) return value.join('; ')
  return typeof value === 'number' && days.includes(key) ? dayText(value) : value
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

function dayText(serial: number): string {
  const date = dateFromSerial(serial)
  if (date === null) return String(serial)
  return [date.year, date.month, date.day].map(part => String(part).padStart(2, '0')).join('-')
}
