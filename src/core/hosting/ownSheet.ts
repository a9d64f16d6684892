import type { Cell } from '../cells/cell.ts'
import type { CellRef, Range } from '../cells/cellRef.ts'
import type { LookKey, NumberFormatKey } from './looks.ts'

/** A sheet of ours, written whole, as plain JSON. All positions are zero-based. */
export interface OwnSheet {
  readonly columns?: readonly OwnColumn[]
  readonly rows: readonly (readonly (OwnCell | null)[])[]
  /** Formulas that rows have in common, as in `OutputSheet`. */
  readonly patterns?: readonly string[]
  /** Whether cells have lines around them, as those have that are to be filled in. */
  readonly gridLines?: boolean
  /** How many rows above and columns at the left stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly merges?: readonly Range[]
  readonly conditionalFormats?: readonly OwnConditionalFormat[]
  readonly validations?: readonly OwnValidation[]
  /** Header row and rows of a filter. */
  readonly filter?: Range
  readonly charts?: readonly OwnChart[]
  readonly page?: OwnPage
  /** RGB in hexadecimal. */
  readonly tabColor?: string
}

export interface OwnColumn {
  /** In characters. */
  readonly width?: number
  /** Of the cells that have none of their own, those that are filled in later too. */
  readonly format?: NumberFormatKey
  readonly hidden?: boolean
  /** Depth of its group, 1 to 7. */
  readonly outlineLevel?: number
  /** Whether the group before this column is folded: the sign that unfolds it stands here. */
  readonly collapsed?: boolean
}

export interface OwnCell {
  /** The value, or with a formula its result as it is shown until the formula is calculated. */
  readonly value?: Cell
  /** English, A1, without the equals sign. */
  readonly formula?: string
  /** The formula as a number in the `patterns` of the sheet. */
  readonly pattern?: number
  readonly look?: LookKey
  readonly format?: NumberFormatKey
  /** A cell of this workbook to which a click leads. */
  readonly link?: CellRef
  /** A note that shows when the pointer rests on the cell. */
  readonly note?: string
}

/** A look that the cells of a range take on where the formula, written for its first cell, is true. */
export interface OwnConditionalFormat {
  readonly range: Range
  readonly formula: string
  readonly look: LookKey
}

/** A choice offered in the cells of a range: words, at most 255 characters in all, or a formula for a range. */
export interface OwnValidation {
  readonly range: Range
  readonly choices: readonly string[] | string
  /** Whether other entries are refused. */
  readonly strict?: boolean
}

/** A bar chart of one series over two ranges of this sheet. */
export interface OwnChart {
  readonly title: string
  /** Upright columns, or bars that lie. */
  readonly direction: 'column' | 'bar'
  readonly categories: Range
  readonly values: Range
  /** The cells that it covers. */
  readonly place: Range
  readonly categoryTitle?: string
  readonly valueTitle?: string
  /** RGB in hexadecimal. */
  readonly color?: string
  /** What the chart shows, for those who do not see it. */
  readonly description: string
}

export interface OwnPage {
  readonly landscape?: boolean
  /** All columns on one page's width. */
  readonly fitToWidth?: boolean
  /** The rows repeated at the top of each page, first and last. */
  readonly repeatRows?: { readonly first: number; readonly last: number }
  /** Absent: all that is filled. */
  readonly printed?: Range
  readonly footer?: string
}
