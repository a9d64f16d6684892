import type { SettingValues } from '../src/core/settings/index.ts'
import { settings as definitions } from '../src/core/settings/index.ts'
import type { Settings } from '../src/core/settings/settings.ts'
import type { Facts } from '../src/core/tables/facts.ts'
import { type TableName, type Tables, tables } from '../src/core/tables/index.ts'
import type { Reading, ScorecardColumn } from '../src/core/tables/reading.ts'
import { type Period, parsePeriod } from '../src/core/values/parsePeriod.ts'
import { type State, states } from '../src/core/values/state.ts'

type Written<Name extends TableName> = Partial<Omit<Tables[Name][number], 'at'>>

export interface MeasurementWritten {
  readonly person: string
  readonly metric: string
  /** 2025-03; absent: without a period. */
  readonly period?: string
  readonly value?: number
  readonly state?: State
  readonly n?: number
  readonly target?: number
  readonly source?: string
  readonly asOf?: number
}

export type WorkbookWritten = {
  readonly [Name in Exclude<TableName, 'measurements' | 'scorecard'>]?: readonly Written<Name>[]
} & {
  readonly measurements?: readonly MeasurementWritten[]
  /** Measurements in a scorecard instead: no Measurements table was found. */
  readonly scorecard?: readonly (Partial<ScorecardColumn> & { readonly metric: string })[]
}

/** A reading from rows written by hand: a column that is not written is blank, rows stand in the order given. */
export function readingOf(written: WorkbookWritten): Reading {
  const rowsOf = (name: TableName) => {
    const rows = (written as Readonly<Record<string, unknown>>)[name]
    return name === 'measurements' || name === 'scorecard' || rows === undefined ? [] : (rows as readonly object[])
  }
  const read = Object.fromEntries(
    Object.values(tables).map(table => [table.key, rowsOf(table.key).map((row, index) => fullRow(table, row, index))]),
  ) as unknown as Tables
  const found = Object.keys(written).filter(name => name in tables) as TableName[]
  return {
    tables: read,
    facts: factsOf(written.measurements ?? [], written.scorecard === undefined ? 'Measurements' : 'Scorecard'),
    unread: [],
    moves: [],
    scorecardColumns: (written.scorecard ?? []).map(scorecardColumn),
    blocks: found
      .filter(table => table !== 'measurements' || written.scorecard === undefined)
      .map(table => ({
        table,
        sheet: tables[table].title,
        by: 'title' as const,
        headerTop: 0,
        headerBottom: 0,
        body: { top: 1, left: 0, bottom: 1, right: 0 },
        caption: null,
        headers: [],
      })),
    leftOut: [],
    findings: [],
  }
}

/** The defaults, with what is written differently. */
export function settingsOf(
  changed: Partial<SettingValues> = {},
  answers: Readonly<Record<string, string>> = {},
): Settings {
  const defaults = Object.fromEntries(
    Object.entries(definitions).map(([key, setting]) => [key, setting.default]),
  ) as unknown as SettingValues
  return {
    values: { ...defaults, ...changed },
    answers: new Map(Object.entries(answers).map(([key, value]) => [key.toLowerCase(), value])),
    changed: [],
  }
}

/** "2025-03" as a period. */
export function period(written: string): Period {
  const parsed = parsePeriod(written, { dates: { order: 'ymd', format: 'general' }, fiscalStart: 1 })
  if (parsed.state !== 'value') throw new Error(`${written} is no period`)
  return parsed.value
}

/** "2025-03-14" as a serial. */
export function day(written: string): number {
  return period(written).from
}

function fullRow(table: (typeof tables)[TableName], row: object, index: number) {
  const columns = Object.keys(table.columns)
  const cells = Object.fromEntries(columns.map((key, column) => [key, { sheet: table.title, row: index + 1, column }]))
  const blanks = Object.fromEntries(columns.map(key => [key, null]))
  return { ...blanks, ...row, at: { sheet: table.title, row: index + 1, cells } }
}

function scorecardColumn(
  written: Partial<ScorecardColumn> & { readonly metric: string },
  index: number,
): ScorecardColumn {
  return {
    cell: { sheet: 'Scorecard', row: 0, column: index + 1 },
    role: null,
    period: null,
    weight: null,
    target: null,
    floor: null,
    stretch: null,
    direction: null,
    percent: false,
    ...written,
  }
}

function factsOf(rows: readonly MeasurementWritten[], sheet: string): Facts {
  const persons = distinct(rows.map(row => row.person))
  const metrics = distinct(rows.map(row => row.metric))
  const periods = distinct(rows.map(row => row.period))
  const sources = distinct(rows.map(row => row.source))
  const position = (list: readonly string[], text: string | undefined) => (text === undefined ? -1 : list.indexOf(text))
  const numbers = (of: (row: MeasurementWritten) => number | undefined) =>
    Float64Array.from(rows, row => of(row) ?? Number.NaN)
  return {
    length: rows.length,
    person: Int32Array.from(rows, row => position(persons, row.person)),
    metric: Int32Array.from(rows, row => position(metrics, row.metric)),
    period: Int32Array.from(rows, row => position(periods, row.period)),
    source: Int32Array.from(rows, row => position(sources, row.source)),
    sheet: Int32Array.from(rows, () => 0),
    row: Int32Array.from(rows, (_, index) => index + 1),
    column: Int32Array.from(rows, () => 3),
    keyColumn: Int32Array.from(rows, () => 0),
    targetColumn: Int32Array.from(rows, () => -1),
    value: numbers(row => row.value),
    n: numbers(row => row.n),
    target: numbers(row => row.target),
    asOf: numbers(row => row.asOf),
    scale: Float64Array.from(rows, () => 1),
    state: Uint8Array.from(rows, row => states.indexOf(row.state ?? (row.value === undefined ? 'missing' : 'value'))),
    persons,
    metrics,
    periods: periods.map(period),
    sources,
    sheets: [sheet],
    cohort: Int32Array.from(rows, () => -1),
    cohorts: [],
  }
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter(text => text !== undefined))]
}
