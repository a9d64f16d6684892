import type { Cell } from '../../core/cells/cell.ts'
import type { Range } from '../../core/cells/cellRef.ts'
import type { FormatClass } from '../../core/cells/formatClass.ts'
import type { Grid } from '../../core/cells/grid.ts'
import type { PlacedCell } from '../../core/hosting/placeRows.ts'
import type { Method } from './request.ts'

/** One tab; `rows` and `columns` count from A1 to the last cell in use, 0 where it is blank. */
export interface Tab {
  readonly title: string
  /** The key of our marker. */
  readonly ours: string | null
  readonly visible: boolean
  readonly rows: number
  readonly columns: number
}

/** The first rows of a tab, from A1 on, and what is known of the whole of it. */
export interface Head {
  readonly title: string
  readonly cells: readonly (readonly Cell[])[]
  /** One for each column in use. */
  readonly formats: readonly FormatClass[]
  readonly merges: readonly Range[]
}

export interface Opened {
  readonly tabs: readonly Tab[]
  readonly heads: readonly Head[]
  /** The tab whose head comes next; null: there is none. */
  readonly next: number | null
}

/** Rows of one sheet from its column A on. */
export interface ReadRows {
  readonly sheet: string
  readonly top: number
  readonly cells: readonly (readonly Cell[])[]
}

/** Zero-based positions; null: to find out takes too long. */
export interface HiddenPositions {
  readonly sheet: string
  readonly rows: readonly number[] | null
  readonly columns: readonly number[] | null
}

/** What was read of what was wanted, in its order; the last block may be shorter than wanted. */
export interface Read {
  readonly rows: readonly ReadRows[]
  readonly hidden: readonly HiddenPositions[]
}

export interface Begun {
  /** Whether others are told of the run until its end; a quick fix is one cell or row, and needs nobody to wait. */
  readonly shown: boolean
  /** What each cell that is to be set holds, of a formula its value. */
  readonly held: readonly Cell[]
  /** The cells that the rows of each `append` go to; null: its sheet is to be added. */
  readonly places: readonly (readonly PlacedCell[] | null)[]
  /** The tabs as they are. */
  readonly tabs: readonly Tab[]
}

/** Names or addresses as far as the spreadsheet tells them to this user. */
export interface Sharing {
  readonly editors: readonly string[]
  readonly viewers: readonly string[]
}

interface Answers {
  readonly open: Opened
  readonly read: Read
  /** How many of the rows, from the first on, were compared, and the title of a sheet that differs. */
  readonly compare: { readonly compared: number; readonly changed: string | null }
  readonly begin: Begun
  readonly change: null
  /** What the sheet of ours that carries the key holds; null: there is none. */
  readonly log: Grid | null
  /** Whether formulas of this spreadsheet have a comma in their decimals. */
  readonly prepare: { readonly decimalComma: boolean }
  readonly rows: null
  readonly finish: null
  readonly end: null
  readonly reveal: null
  readonly cells: readonly Cell[]
  readonly audience: Sharing
  readonly tell: null
  readonly agree: boolean
  readonly recall: readonly (readonly [key: string, value: string])[]
  readonly remember: null
}

/** What is answered to a method. */
export type AnswerOf<Name extends Method> = Answers[Name]

export type Answer = Answers[Method]

/**
 * What the server gives back, as JSON. `message` is for the user and never holds the content of a cell; `again`: the
 * same step may go well if it is asked once more.
 */
export type Envelope =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly message: string; readonly again: boolean }
