import type { Cell } from '../core/cells/cell.ts'
import type { CellRef } from '../core/cells/cellRef.ts'
import type { Edit } from '../core/cells/edit.ts'
import type { CommandResult } from '../core/commands/result.ts'
import type { RunOptions } from '../core/commands/runOptions.ts'
import type { MaybePromise, Receipt, Watcher } from '../core/host.ts'

/** Where the pane is shown: it sets the accent color and the words for what is written to. */
export type PanePlace = 'excel' | 'sheets' | 'workbench' | 'file'

/** Who will see what is written, in words ("Everyone who can open this file"), and how many of them are scored. */
export interface Audience {
  readonly who: string
  /** Null: the place cannot tell. */
  readonly scored: number | null
}

/** Small things that are remembered for the workbook that is open; never the contents of cells. */
export interface Memory {
  get(key: string): string | null
  set(key: string, value: string): void
}

/** A command that the place itself adds to the palette: Open…, Save. */
export interface OwnCommand {
  readonly id: string
  readonly title: string
  run(): MaybePromise<void>
}

/** Cells of the workbook that is open, or which workbook that is. */
export type Changed = 'cells' | 'workbook'

/** What a place gives the pane that it shows. Whatever rejects does so with an `Error` whose message the user can read. */
export interface PaneHost {
  readonly place: PanePlace
  /** Name of the workbook, or null while none is open. */
  workbook(): string | null
  /** Reads what the command needs and computes; nothing is written. */
  run(command: string, options: Pick<RunOptions, 'set' | 'tables' | 'also'>, on: Watcher): Promise<CommandResult>
  /** What cells hold now; undefined for one that cannot be read. */
  cells(refs: readonly CellRef[]): Promise<readonly (Cell | undefined)[]>
  /** The undo of what is applied includes the emptying of cells of added rows. */
  apply(edits: readonly Edit[], on: Watcher): Promise<Receipt>
  /** Shows the cell to the user. */
  reveal(cell: CellRef): MaybePromise<void>
  /** Calls back when the user has changed cells of the workbook, or opened another one; gives back how to stop. */
  onChange(listener: (what: Changed) => void): () => void
  /**
   * Calls back with what the place waits for, in words, and with null when it goes on; gives back how to stop. Absent: it
   * never waits for the user.
   */
  onWaiting?(listener: (what: string | null) => void): () => void
  audience(): Promise<Audience>
  readonly memory: Memory
  /** The theme that the place itself has; null or absent: that of the system. Asked again when the pane gets focus. */
  theme?(): 'light' | 'dark' | null
  readonly own?: readonly OwnCommand[]
}
