import type { Cell } from '../../core/cells/cell.ts'
import type { Range } from '../../core/cells/cellRef.ts'
import type { NamedRange } from '../../core/cells/snapshot.ts'

/** A sheet to be written from A1; all positions are zero-based. */
export interface NewSheet {
  readonly title: string
  readonly rows: readonly (readonly Cell[])[]
  /** Number-format code of a cell; General where it is absent. */
  readonly numberFormat?: (row: number, column: number) => string
  readonly merges?: readonly Range[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** In characters, by column. */
  readonly columnWidths?: readonly number[]
  readonly boldRows?: readonly number[]
  readonly visible?: boolean
}

/** A workbook that does not exist yet. Dates are serials of its own date system. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[]
  /** Workbook-scoped names: Throughline_SCORES stands for Scores!$A$1. */
  readonly definedNames?: readonly { readonly name: string; readonly refersTo: string }[]
  /** Excel tables; the first row of each range holds its headers as different texts. */
  readonly tables?: readonly NamedRange[]
  readonly date1904?: boolean
}
