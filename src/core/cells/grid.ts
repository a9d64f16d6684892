import type { Cell } from './cell.ts'
import type { Range } from './cellRef.ts'
import type { FormatClass } from './formatClass.ts'

/**
 * The used part of one sheet in normal form.
 * `top` and `left` are the zero-based position of `cells[0][0]`; every row of `cells` has the same length;
 * trailing blank rows and columns are cut. `formats` has one class per column of `cells`.
 * `merges` are in sheet positions. `hiddenRows` and `hiddenColumns` are zero-based sheet positions of what is
 * hidden, grouped away or filtered out inside the used part; null: the host cannot tell.
 */
export interface Grid {
  readonly sheet: string
  readonly top: number
  readonly left: number
  readonly cells: readonly (readonly Cell[])[]
  readonly formats: readonly FormatClass[]
  readonly merges: readonly Range[]
  readonly hiddenRows: readonly number[] | null
  readonly hiddenColumns: readonly number[] | null
}
