import type { CellRef } from '../cells/cellRef.ts'
import type { Period } from '../values/parsePeriod.ts'
import { type State, states } from '../values/state.ts'

/** Columns of whole numbers; `cohort` tells rows apart that are no duplicates of each other. */
export const wholeColumns = [
  'person',
  'metric',
  'period',
  'source',
  'cohort',
  'sheet',
  'row',
  'column',
  'keyColumn',
  'targetColumn',
] as const

export const numberColumns = ['value', 'n', 'target', 'asOf', 'scale'] as const

export const factColumns = [...wholeColumns, ...numberColumns, 'state'] as const

export type FactColumns = { readonly [Name in (typeof wholeColumns)[number]]: Int32Array } & {
  readonly [Name in (typeof numberColumns)[number]]: Float64Array
} & { readonly state: Uint8Array }

/**
 * Every measurement of the workbook, long or wide, as parallel columns: entry i is one cell.
 * `person`, `metric`, `period`, `source`, `cohort` and `sheet` are indexes into the lists of distinct texts; −1 means none.
 * `value`, `n`, `target` and `asOf` are NaN where there is none; `state` is an index into `states`.
 * `row` and `column` are zero-based sheet positions in `sheets[sheet]`; `keyColumn` is that of the cell in the same row
 * that names the person, and `targetColumn` that of the cell with its own target, −1 where it has none. `scale` turns a plain number of the cell into the value (92 into .92: 0.01).
 */
export interface Facts extends FactColumns {
  readonly length: number
  readonly persons: readonly string[]
  readonly metrics: readonly string[]
  readonly periods: readonly Period[]
  readonly sources: readonly string[]
  readonly cohorts: readonly string[]
  readonly sheets: readonly string[]
}

/** The cell that measurement i was read from. */
export function factCell(facts: Facts, i: number): CellRef {
  return { sheet: facts.sheets[facts.sheet[i]!]!, row: facts.row[i]!, column: facts.column[i]! }
}

export function factState(facts: Facts, i: number): State {
  return states[facts.state[i]!]!
}
