import type { Cell } from '../cells/cell.ts'
import type { CellRef, Range } from '../cells/cellRef.ts'

/** The sheets that the commands write; each carries the marker `Throughline_<KEY>`. */
export type OutputKey =
  | 'SCORES'
  | 'DETAIL'
  | 'DISTRIBUTION'
  | 'GRID'
  | 'MOVES'
  | 'RATERS'
  | 'AGREEMENT'
  | 'AGENDA'
  | 'FAIRNESS'
  | 'PROBLEMS'
  | 'LOG'

export type OutputFormat =
  | 'general'
  | 'integer'
  | 'oneDecimal'
  | 'twoDecimals'
  | 'percent'
  | 'percentOneDecimal'
  | 'date'
  | 'text'

/**
 * How a cell looks; a host gives each its colors. Bands run from `lowest` to `highest`, counts of people from `few` to
 * `most`.
 */
export type OutputLook =
  | 'title'
  | 'header'
  | 'muted'
  | 'wrap'
  | 'bold'
  | 'lined'
  | 'indented'
  | 'indentedLined'
  | 'wrapIndented'
  | 'link'
  | 'highest'
  | 'high'
  | 'middle'
  | 'low'
  | 'lowest'
  | 'few'
  | 'some'
  | 'many'
  | 'most'
  | 'attention'
  | 'failure'

export interface OutputCell {
  /** What the cell shows; with a formula, its result when the sheet was made. */
  readonly value: Cell
  /** English, A1, without the equals sign. */
  readonly formula?: string
  /** The formula as a number in the `patterns` of the sheet, where rows differ in nothing but their own number. */
  readonly pattern?: number
  /** Where it differs from that of the column. */
  readonly format?: OutputFormat
  readonly look?: OutputLook
  /** The cell of the workbook that a click leads to. */
  readonly link?: CellRef
}

export interface OutputColumn {
  /** The JSON key of the column, or the name of a helper. */
  readonly key: string
  /** A word that a manager knows. */
  readonly header: string
  /** How the column is made, in plain words. */
  readonly note: string
  /** In characters. */
  readonly width: number
  readonly format: OutputFormat
  /** Stands to the right, grouped and folded. */
  readonly folded: boolean
}

/** A look that the cells of a range take on where the formula, written for its first cell, is true. */
export interface ConditionalFormat {
  readonly range: Range
  readonly formula: string
  readonly look: OutputLook
}

/** A bar chart of one series over two ranges of the sheet. */
export interface ChartSpec {
  readonly title: string
  readonly categories: Range
  readonly values: Range
  /** The cells that it covers. */
  readonly place: Range
  readonly categoryTitle: string
  readonly valueTitle: string
  /** What it shows, for those who do not see it. */
  readonly description: string
}

export interface PageSetup {
  readonly landscape: boolean
  readonly fitToWidth: boolean
  /** First and last row repeated on each page, zero-based. */
  readonly repeatRows: { readonly first: number; readonly last: number }
  /** Absent: all that is filled. */
  readonly printed?: Range
}

/** A sheet of ours, written whole, as plain JSON: its first row is the one line that says what it is. */
export interface OutputSheet {
  readonly key: OutputKey
  readonly title: string
  readonly columns: readonly OutputColumn[]
  /** The row of the headers, zero-based; every row has a cell, or null, for each column. */
  readonly headerRow: number
  readonly rows: readonly (readonly (OutputCell | null)[])[]
  /** Formulas in which `rowMark` stands for the number of the row, counted from 1. */
  readonly patterns?: readonly string[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly conditionalFormats: readonly ConditionalFormat[]
  readonly chart: ChartSpec | null
  readonly page: PageSetup
  /** Of a log: how many of its last rows are new lines. Somebody else may add some at the same time. */
  readonly added?: number
}
