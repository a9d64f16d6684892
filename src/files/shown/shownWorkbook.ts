import type { Cell } from '../../core/cells/cell.ts'
import type { Range } from '../../core/cells/cellRef.ts'

/** A workbook as a grid shows it, as plain JSON: what a snapshot leaves out, and nothing that a snapshot decides. */
export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[]
  /** By the number that a cell's `look` gives. */
  readonly looks: readonly ShownLook[]
  /** Names that hold for the whole workbook, with the formula that each stands for. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
}

/** One worksheet. Positions are zero-based, sizes in pixels. */
export interface ShownSheet {
  readonly title: string
  readonly visible: boolean
  readonly ours: boolean
  readonly cells: readonly ShownCell[]
  readonly merges: readonly Range[]
  readonly columns: readonly ShownColumns[]
  readonly rows: readonly ShownRow[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly gridLines: boolean
  readonly defaultColumnWidth: number | null
}

/** Columns from `first` to `last`, inclusive; a null width is the default of the sheet. */
export interface ShownColumns {
  readonly first: number
  readonly last: number
  readonly width: number | null
  readonly hidden: boolean
}

export interface ShownRow {
  readonly row: number
  readonly height: number | null
  readonly hidden: boolean
}

export interface ShownCell {
  readonly row: number
  readonly column: number
  /** Of a formula its last result; days are 1900-system serials. */
  readonly value: Cell
  readonly formula: ShownFormula | null
  readonly look: number
}

/**
 * The formula of a cell in English A1, without the equals sign. Cells with one `shared` name have the formula of the
 * first of them, moved; only that one gives its text. `kept`: it speaks of other files, of columns of tables, or fills
 * several cells, which a grid need not know: its last result stands until a spreadsheet calculates it.
 */
export interface ShownFormula {
  readonly text: string | null
  readonly shared: string | null
  readonly kept: boolean
}

/** How a cell looks; colors are RRGGBB, sizes in points. */
export interface ShownLook {
  readonly format: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly size: number | null
  readonly color: string | null
  readonly fill: string | null
  readonly align: 'left' | 'center' | 'right' | null
  readonly wrap: boolean
}
