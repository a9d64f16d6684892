import type { CellRef } from '../../../core/cells/cellRef.ts'
import type { ShownWorkbook } from '../../../files/shown/shownWorkbook.ts'
import type { TypedCell } from '../../../files/xlsx/patch/typeCells.ts'

/** What the page asks of a grid. Whoever draws cells knows no file, and the page knows no grid. */
export interface GridPort {
  /** Shows a workbook in place of the one before; with `again`, another state of it, at the same place. */
  show(workbook: ShownWorkbook, again: boolean): void
  /** Selects a cell and scrolls to it. */
  reveal(cell: CellRef): void
  /** Waits until all is calculated, and gives what differs from what was shown or taken last. */
  typed(): Promise<TypedCells>
  setDark(dark: boolean): void
  dispose(): void
}

export interface TypedCells {
  readonly cells: readonly TypedCell[]
  /** From now on these cells count as shown. */
  taken(): void
}

/** What the grid tells the page. */
export interface GridEvents {
  /** The user has changed cells, by typing, pasting, filling, emptying or undoing. */
  edited(): void
  /** The user asked for something that a file cannot be given from here; nothing was done. */
  refused(): void
}

/** What the bundle of the grid exports. */
export interface GridModule {
  openGrid(container: HTMLElement, dark: boolean, events: GridEvents): GridPort
}
