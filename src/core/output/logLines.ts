import { type Cell, cellText } from '../cells/cell.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { Grid } from '../cells/grid.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { fnv1a } from '../commands/fnv1a.ts'
import { firstRow } from './outputTable.ts'

/** The columns of the Run Log, in their order; the last holds the check of the line. */
export const logKeys = [
  'at',
  'command',
  'version',
  'host',
  'settings',
  'inputs',
  'people',
  'problems',
  'fingerprint',
  'check',
] as const

const checkColumn = logKeys.length - 1

/** The lines of the log as they stand in the workbook, and whether each is what was written. */
export interface Log {
  readonly lines: readonly LogLine[]
  /** Lines that its first line speaks of and that are not there any more. */
  readonly missing: number
  /** Its first cell; null: there is no log. */
  readonly top: CellRef | null
}

export interface LogLine {
  readonly cells: readonly Cell[]
  readonly cell: CellRef
  /** The check fits the line and the one before it. */
  readonly intact: boolean
}

/** Reads our own log back by its marker. */
export function readLog({ sheets, grids }: Snapshot): Log {
  const title = sheets.find(sheet => sheet.ours === 'LOG')?.title
  const grid = grids.find(each => each.sheet === title)
  if (grid === undefined) return { lines: [], missing: 0, top: null }
  let before = ''
  const lines = rowsOf(grid).map(({ cells, row }): LogLine => {
    const written = cellText(cells[checkColumn] ?? null)
    const intact = written === logCheck(cells, before)
    before = written
    return { cells, cell: { sheet: grid.sheet, row, column: grid.left }, intact }
  })
  const promised = Number(/(\d+) runs?\b/.exec(cellText(grid.cells[0]?.[0] ?? null))?.[1] ?? lines.length)
  return {
    lines,
    missing: Math.max(0, promised - lines.length),
    top: { sheet: grid.sheet, row: grid.top, column: grid.left },
  }
}

/** A check over a line and the check of the line before: it shows that a line was changed, and prevents nothing. */
export function logCheck(cells: readonly Cell[], before: string): string {
  const hash = fnv1a()
  hash.text(before)
  for (const cell of cells.slice(0, checkColumn)) hash.text(cellText(cell))
  return hash.hex()
}

function rowsOf(grid: Grid): readonly { readonly cells: readonly Cell[]; readonly row: number }[] {
  return grid.cells.flatMap((written, index) => {
    const row = grid.top + index
    const cells = logKeys.map((_, column) => written[column] ?? null)
    return row < firstRow || cells.every(cell => cell === null) ? [] : [{ cells, row }]
  })
}
