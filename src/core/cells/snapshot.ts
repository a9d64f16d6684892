import type { Range } from './cellRef.ts'
import type { Grid } from './grid.ts'

/** A table object of the spreadsheet (Excel table, Sheets table), in sheet positions, header row included. */
export interface NamedRange {
  readonly name: string
  readonly sheet: string
  readonly range: Range
}

/**
 * One tab of the workbook; `ours` is the key of our marker (`Throughline_<KEY>`), null for a sheet of the user's.
 * `recognized` are the keys of the tables that its head shows; it is absent until a host has looked for them.
 */
export interface SheetTitle {
  readonly title: string
  readonly ours: string | null
  readonly visible: boolean
  readonly recognized?: readonly string[]
}

/**
 * What the workbook says, as plain JSON: the same on every host.
 * `sheets` lists every tab in order; `grids` holds those that were read, in the order of the tabs, and of a sheet that
 * was not recognized its head alone.
 */
export interface Snapshot {
  readonly sheets: readonly SheetTitle[]
  readonly grids: readonly Grid[]
  readonly namedRanges: readonly NamedRange[]
  /** The workbook counts its days from 1904, as formulas of it do; grids count them from 1900 all the same. */
  readonly date1904?: true
}
