import { cellKey } from '../cells/cellKey.ts'
import type { CellRef } from '../cells/cellRef.ts'
import { directionKeys } from '../scoring/directionKeys.ts'
import { grouped } from '../scoring/grouped.ts'
import { metricDefinitionsOf } from '../scoring/metricDefinitionsOf.ts'
import { answerOf } from '../settings/answerOf.ts'
import type { Settings } from '../settings/settings.ts'
import type { HeaderCell } from '../tables/block.ts'
import { peopleTables } from '../tables/find/recognizeHeader.ts'
import type { TableName } from '../tables/index.ts'
import { normalizeName } from '../tables/normalizeName.ts'
import type { LeftOut, Reading } from '../tables/reading.ts'
import { isSelfAssessment } from '../tables/vocabulary/selfWords.ts'

/** A column of a table that was found, with what it was taken for. */
export interface ReadColumn {
  /** The table that the column is part of; of a sheet of people, which may hold several, Scorecard. */
  readonly table: TableName
  /** The cell of its header. */
  readonly cell: CellRef
  readonly header: string
  /** The word that Aliases give another meaning by: the header, or the metric above a header that is a period. */
  readonly written: string
  readonly meaning: ColumnReading
}

export type ColumnReading =
  | {
      readonly is: 'column'
      readonly table: TableName
      readonly column: string
      /** Whether no header says so, only what the column holds. */
      readonly guessed: boolean
    }
  | { readonly is: 'metric'; readonly metric: string; readonly direction: ReadDirection | null }
  | { readonly is: 'target'; readonly metric: string }
  | { readonly is: 'self' }
  | { readonly is: 'leftOut'; readonly kind: LeftOut['kind']; readonly reason: string }
  | { readonly is: 'unknown' }

/** Which way is better, and what says so: a cell of the user's, or the answer under a key of Settings. */
export interface ReadDirection {
  readonly value: 'higher' | 'lower' | 'range'
  readonly guessed: boolean
  /** Where it is written; null: it is guessed, or answered in Settings. */
  readonly cell: CellRef | null
  readonly key: string
}

/** Tables that are read with their own words, and those whose other headers are names, as the roles of a wide plan. */
const fixed: readonly TableName[] = ['aliases', 'settings']
const named: readonly TableName[] = ['weights']

/** Each column once: of headers that stand again further down, or that give one metric by period, the first. */
export function readColumns(reading: Reading, settings: Settings): readonly ReadColumn[] {
  const columns = new Map<string, ReadColumn>()
  const meanings = meaningsOf(reading, settings)
  const targets = targetColumns(reading)
  for (const { table, header, cell, column } of headersOf(reading)) {
    const metric = targets.get(columnKey(cell.sheet, cell.column))
    const known = meanings.get(cellKey(cell)) ?? (metric === undefined ? null : { is: 'target' as const, metric })
    const meaning = known ?? plainMeaning(table, header, column)
    if (meaning === null) continue
    const written = meaning.is === 'metric' ? wordOf(header, meaning.metric, reading) : header
    const key = `${table}\n${normalizeName(written) || written}\n${cell.sheet}`
    if (!columns.has(key)) columns.set(key, { table, cell, header, written, meaning })
  }
  return inOrder([...columns.values()])
}

/** By the order in which sheets were found, then from the first column to the last. */
function inOrder(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const sheets = [...new Set(columns.map(({ cell }) => cell.sheet))]
  return sheets.flatMap(sheet =>
    columns.filter(({ cell }) => cell.sheet === sheet).sort((one, other) => one.cell.column - other.cell.column),
  )
}

/** The headers of all tables that are not fixed, and of metrics whose header has two rows. */
function headersOf({ blocks, scorecardColumns }: Reading): readonly (HeaderCell & { readonly table: TableName })[] {
  const headers = blocks
    .filter(({ table }) => !fixed.includes(table))
    .flatMap(({ table, headers }) =>
      headers.map(header => ({ ...header, table: peopleTables.includes(table) ? ('scorecard' as const) : table })),
    )
  const listed = new Set(headers.map(({ cell }) => cellKey(cell)))
  const others = scorecardColumns.filter(({ cell }) => !listed.has(cellKey(cell)))
  return [
    ...headers,
    ...others.map(({ metric, cell }) => ({ header: metric, cell, column: null, table: 'scorecard' as const })),
  ]
}

/** The metric of each column that holds the targets of another, by the place of the column. */
function targetColumns({ facts }: Reading): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (let i = 0; i < facts.length; i += 1) {
    const column = facts.targetColumn[i]!
    if (column >= 0) targets.set(columnKey(facts.sheets[facts.sheet[i]!]!, column), facts.metrics[facts.metric[i]!]!)
  }
  return targets
}

function columnKey(sheet: string, column: number): string {
  return `${column} ${sheet}`
}

/** What is known of columns of sheets of people, by the cell of the header; what comes later is known better. */
function meaningsOf(reading: Reading, settings: Settings): ReadonlyMap<string, ColumnReading> {
  const { blocks, leftOut, findings } = reading
  const known = (table: TableName) =>
    blocks
      .filter(block => block.table === table)
      .flatMap(({ headers }) => headers)
      .flatMap(({ cell, column }) =>
        column === null ? [] : [[cellKey(cell), { is: 'column', table, column, guessed: false }] as const],
      )
  return new Map<string, ColumnReading>([
    ...leftOut
      .filter(({ kind }) => kind !== 'row')
      .map(({ cell, kind, reason }) => [cellKey(cell), { is: 'leftOut', kind, reason }] as const),
    ...findings
      .filter(({ rule }) => rule === 'column-guessed')
      .flatMap(({ cell }) => (cell === null ? [] : [[cellKey(cell), guessedName] as const])),
    ...metrics(reading, settings),
    ...known('ratings'),
    ...known('people'),
  ])
}

/** Where no header names the people, the first column of names does. */
const guessedName: ColumnReading = { is: 'column', table: 'scorecard', column: 'name', guessed: true }

function metrics(reading: Reading, settings: Settings): readonly (readonly [string, ColumnReading])[] {
  const definitions = metricDefinitionsOf(reading, settings).value
  const keyOf = directionKeys(reading)
  return [...grouped(reading.scorecardColumns, ({ metric }) => metric)].flatMap(([metric, columns]) => {
    const definition = definitions.get(metric)
    const value = definition?.direction ?? null
    const row = definition?.row?.at.cells.direction ?? null
    const written = columns.find(({ direction }) => direction !== null)?.direction?.cell ?? null
    const keys = columns.map(keyOf)
    const key = keys.find(candidate => answerOf(settings, candidate) !== undefined) ?? keys[0]!
    const direction =
      value === null ? null : { value, guessed: definition?.directionGuessed ?? false, cell: row ?? written, key }
    return columns.map(({ cell }) => [cellKey(cell), { is: 'metric', metric, direction }] as const)
  })
}

function plainMeaning(table: TableName, header: string, column: string | null): ColumnReading | null {
  if (column !== null) return { is: 'column', table, column, guessed: false }
  if (table === 'scorecard' && isSelfAssessment(header)) return { is: 'self' }
  return named.includes(table) ? null : { is: 'unknown' }
}

function wordOf(header: string, metric: string, { tables }: Reading): string {
  const word = normalizeName(header)
  const isNamed =
    word === normalizeName(metric) || tables.aliases.some(({ written }) => normalizeName(written) === word)
  return isNamed ? header : metric
}
