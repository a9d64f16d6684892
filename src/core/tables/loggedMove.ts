import type { Cell } from '../cells/cell.ts'
import type { CellRef } from '../cells/cellRef.ts'

/** One line of our log of moves as it was read back. Ratings stand as they are written: the scale of the role reads them. */
export interface LoggedMove {
  /** What the line is known by, and the one that it takes back; null: blank. */
  readonly id: string | null
  readonly undoes: string | null
  /** A serial day; null: blank, or no day. */
  readonly at: number | null
  /** The review round; null: the current one. */
  readonly cycle: string | null
  /** The Employee ID; of a line that takes another back, that of the other. */
  readonly person: string
  readonly before: Cell
  readonly after: Cell
  readonly reason: string | null
  readonly evidence: string | null
  readonly by: string | null
  /** What the line does as long as no line below takes it back. */
  readonly effect: 'agrees' | 'takes back' | 'none'
  /** A line below takes it back. */
  readonly isUndone: boolean
  /** It stands as a run wrote it; else somebody entered or changed it. */
  readonly isOurs: boolean
  readonly cells: {
    readonly before: CellRef
    readonly after: CellRef
    readonly cycle: CellRef
    readonly state: CellRef
  }
}
