import type { Cell } from '../../cells/cell.ts'
import type { CellRef } from '../../cells/cellRef.ts'
import type { Period } from '../../values/parsePeriod.ts'
import type { Block } from '../block.ts'
import type { PlanWord } from '../vocabulary/planRows.ts'

/** One column of numbers that people are measured by. */
export interface MeasureColumn {
  readonly metric: string
  readonly period: Period | null
  readonly column: number
  readonly cell: CellRef
  /** The column that holds each person's target, or null. */
  readonly target: number | null
}

/**
 * A sheet of people taken apart: whom each row is about, which columns are metrics, which belong to People and to
 * Ratings, and which rows are a plan, a total or a note instead of a person.
 */
export interface PeopleSheet {
  readonly block: Block
  /** Sheet columns of Employee ID, Name, E-mail, Role, Manager, Team, Level and Period, as far as they are there. */
  readonly whom: ReadonlyMap<string, number>
  readonly measures: readonly MeasureColumn[]
  readonly people: Block | null
  readonly ratings: Block | null
  /** The column of a self-assessment, or null. */
  readonly self: CellRef | null
  readonly planRows: ReadonlyMap<PlanWord, number>
  readonly personRows: readonly number[]
  /** What an "As of" above the header says; null: there is none. */
  readonly asOf: WrittenCell | null
}

/** What stands in a cell, or behind the label that it shares a cell with. */
export interface WrittenCell {
  readonly content: Cell
  readonly cell: CellRef
}

/** What is known before a sheet of people is taken apart. */
export interface KnownMeasures {
  /** The name in the Metrics table that a header means, or null. */
  readonly metricOf: (header: string) => string | null
  /** Whether other tables already say how people are measured: then a roster's numbers are not metrics. */
  readonly elsewhere: boolean
}
