import type { Period } from '../../values/parsePeriod.ts'
import { type State, states } from '../../values/state.ts'
import { type FactColumns, type Facts, factColumns, numberColumns, wholeColumns } from '../facts.ts'

/** One measurement as it is added; indexes into the lists that the builder fills, −1 for none, NaN for no number. */
export type NewFact = { -readonly [Name in keyof FactColumns]: number }

/** Gathers measurements in typed columns that double when they are full. One `NewFact` is reused by the caller. */
export interface FactsBuilder {
  readonly add: (fact: NewFact) => void
  readonly person: (written: string) => number
  readonly metric: (name: string) => number
  readonly period: (period: Period | null) => number
  readonly source: (text: string) => number
  readonly cohort: (text: string) => number
  readonly sheet: (title: string) => number
  readonly build: () => Facts
}

export function factsBuilder(): FactsBuilder {
  const lists = {
    persons: index<string>(),
    metrics: index<string>(),
    sources: index<string>(),
    cohorts: index<string>(),
    sheets: index<string>(),
  }
  const periods = index<Period>(period => period.key)
  let size = 1024
  let length = 0
  let columns = allocate(size)
  return {
    add: fact => {
      if (length === size) {
        size *= 2
        columns = grown(columns, size)
      }
      for (const name of wholeColumns) columns[name][length] = fact[name]
      for (const name of numberColumns) columns[name][length] = fact[name]
      columns.state[length] = fact.state
      length += 1
    },
    person: written => lists.persons.of(written),
    metric: name => lists.metrics.of(name),
    period: period => (period === null ? -1 : periods.of(period)),
    source: text => lists.sources.of(text),
    cohort: text => lists.cohorts.of(text),
    sheet: title => lists.sheets.of(title),
    build: () => ({
      length,
      ...trimmed(columns, length),
      persons: lists.persons.list,
      metrics: lists.metrics.list,
      sources: lists.sources.list,
      cohorts: lists.cohorts.list,
      sheets: lists.sheets.list,
      periods: periods.list,
    }),
  }
}

/** A fact without a value, to be filled in and added again and again. */
export function emptyFact(): NewFact {
  const none = Number.NaN
  return {
    person: -1,
    metric: -1,
    period: -1,
    source: -1,
    cohort: -1,
    sheet: -1,
    row: 0,
    column: 0,
    keyColumn: 0,
    targetColumn: -1,
    value: none,
    n: none,
    target: none,
    asOf: none,
    scale: 1,
    state: stateCode('missing'),
  }
}

export function stateCode(state: State): number {
  return states.indexOf(state)
}

/** Gives each distinct item a number, in the order of first sight. */
function index<Item>(keyOf: (item: Item) => string = String) {
  const numbers = new Map<string, number>()
  const list: Item[] = []
  return {
    list,
    of: (item: Item): number => {
      const key = keyOf(item)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, list.length)
      list.push(item)
      return list.length - 1
    },
  }
}

function allocate(size: number): FactColumns {
  const columns: Record<string, Int32Array | Float64Array | Uint8Array> = { state: new Uint8Array(size) }
  for (const name of wholeColumns) columns[name] = new Int32Array(size)
  for (const name of numberColumns) columns[name] = new Float64Array(size)
  return columns as unknown as FactColumns
}

function grown(columns: FactColumns, size: number): FactColumns {
  const larger = allocate(size)
  for (const name of factColumns) larger[name].set(columns[name] as never)
  return larger
}

function trimmed(columns: FactColumns, length: number): FactColumns {
  const result: Record<string, unknown> = {}
  for (const name of factColumns) result[name] = columns[name].subarray(0, length)
  return result as unknown as FactColumns
}
