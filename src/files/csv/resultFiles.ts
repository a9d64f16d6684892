import type { Cell } from '../../core/cells/cell.ts'
import type { ProblemRow } from '../../core/commands/problemRow.ts'
import type { Sheets } from '../../core/commands/result.ts'
import type { DetailRow, ScoreRow } from '../../core/scoring/scoring.ts'
import { dateFromSerial } from '../../core/values/serial.ts'
import { csvText } from './csvText.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** The names of all files that a result can have. */
export const resultNames = ['scores.csv', 'score-detail.csv', 'problems.csv'] as const

/** The sheets of a result as .csv files: columns titled by the keys that JSON has, numbers unrounded, days as 2025-01-31. */
export function resultFiles({ scores, detail, problems }: Sheets): readonly TextFile[] {
  const [scoresName, detailName, problemsName] = resultNames
  return [
    ...(scores === undefined ? [] : [file(scoresName, scoreKeys, scores)]),
    ...(detail === undefined ? [] : [file(detailName, detailKeys, detail)]),
    file(problemsName, problemKeys, problems),
  ]
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
const problemKeys: readonly (keyof ProblemRow)[] = [
  ...(['severity', 'rule', 'sheet', 'address', 'message', 'why', 'fix', 'person', 'accepted'] as const),
]

const days: readonly string[] = ['from', 'to', 'asOf']

type Value = Cell | readonly string[]

function file<Key extends string>(
  name: string,
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, Value>>[],
): TextFile {
  return { name, text: csvText([keys, ...rows.map(row => keys.map(key => cellOf(key, row[key])))]) }
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
