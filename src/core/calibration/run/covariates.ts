import { type Cell, cellText } from '../../cells/cell.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import type { Reading } from '../../tables/reading.ts'
import { otherColumn } from './otherColumn.ts'
import type { RatedRow } from './ratedRow.ts'

/** Columns that count beside the rater. */
export interface Covariates {
  /** One for each column of numbers: `service`, or `factor(age)4` and `deptB` for each name but the first. */
  readonly names: readonly string[]
  /** The numbers of a row, in that order; null: the row lacks one. */
  readonly of: (row: RatedRow) => readonly number[] | null
  /** What the setting names and no table has. */
  readonly unknown: readonly string[]
}

/**
 * The columns of Ratings, else of People, that the setting names, with commas between them: numbers as they are, texts and
 * `factor(COLUMN)` as names, each of which is compared with the first (numbers in their order, else by their characters).
 */
export function covariates(
  setting: string,
  rows: readonly RatedRow[],
  reading: Pick<Reading, 'blocks'>,
  snapshot: Snapshot,
): Covariates {
  const unknown: string[] = []
  const columns = setting
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .flatMap(written => {
      const [, inner] = /^factor\s*\((.*)\)$/i.exec(written) ?? []
      const cellOf = cellReader((inner ?? written).trim(), reading, snapshot)
      if (cellOf !== null) return [columnOf(written, inner !== undefined, rows, cellOf)]
      unknown.push(written)
      return []
    })
  return {
    names: columns.flatMap(({ names }) => names),
    of: row => {
      const parts = columns.map(column => column.of(row))
      return parts.every(part => part !== null) ? parts.flat() : null
    },
    unknown,
  }
}

type CellReader = (row: RatedRow) => Cell

function cellReader(header: string, reading: Pick<Reading, 'blocks'>, snapshot: Snapshot): CellReader | null {
  const ofRatings = otherColumn('ratings', header, reading, snapshot)
  if (ofRatings !== null) return ({ row }) => ofRatings(row.at)
  const ofPeople = otherColumn('people', header, reading, snapshot)
  return ofPeople === null ? null : ({ subject }) => (subject.row === null ? null : ofPeople(subject.row.at))
}

function columnOf(name: string, isFactor: boolean, rows: readonly RatedRow[], cellOf: CellReader) {
  const texts = [...new Set(rows.map(row => cellText(cellOf(row)).trim()))].filter(text => text !== '')
  const areNumbers = texts.every(text => numberOf(text) !== null)
  if (areNumbers && !isFactor) {
    return {
      names: [name],
      of: (row: RatedRow) => {
        const value = numberOf(cellText(cellOf(row)).trim())
        return value === null ? null : [value]
      },
    }
  }
  const levels = texts.sort((one, other) =>
    areNumbers ? numberOf(one)! - numberOf(other)! : one < other ? -1 : one > other ? 1 : 0,
  )
  return {
    names: levels.slice(1).map(level => `${name}${level}`),
    of: (row: RatedRow) => {
      const text = cellText(cellOf(row)).trim()
      return text === '' ? null : levels.slice(1).map(level => (level === text ? 1 : 0))
    },
  }
}

function numberOf(text: string): number | null {
  if (plain.test(text)) return Number(text)
  return null
}

/** A decimal number as cells and files hold it. */
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
