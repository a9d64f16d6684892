import { type Cell, cellText } from '../cells/cell.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { Grid } from '../cells/grid.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { fnv1a } from '../commands/fnv1a.ts'
import { type LogShape, runLog } from './logShape.ts'
import { firstRow } from './outputTable.ts'

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
  /** Somebody added the line: it has no check. */
  readonly isEntered: boolean
}

/** Reads a log of ours back by its marker. */
export function readLog({ sheets, grids }: Snapshot, shape: LogShape = runLog): Log {
  const title = sheets.find(sheet => sheet.ours === shape.key)?.title
  const grid = grids.find(each => each.sheet === title)
  if (grid === undefined) return { lines: [], missing: 0, top: null }
  let before = ''
  const lines = rowsOf(grid, shape).map(({ cells, row }): LogLine => {
    const written = cellText(cells[shape.columns.length - 1] ?? null)
    const intact = written === logCheck(cells, before)
    before = written
    const isEntered = shape.takesLines && written === ''
    return { cells, cell: { sheet: grid.sheet, row, column: grid.left }, intact, isEntered }
  })
  const count = writtenCount(lines)
  const promised = Number(countOf(shape).exec(cellText(grid.cells[0]?.[0] ?? null))?.[1] ?? count)
  return {
    lines,
    missing: Math.max(0, promised - count),
    top: { sheet: grid.sheet, row: grid.top, column: grid.left },
  }
}

/** How many of the lines a run wrote, which are those that the first line of a log speaks of. */
export function writtenCount(lines: readonly LogLine[]): number {
  return lines.filter(({ isEntered }) => !isEntered).length
}

/** The lines that stand, with further ones at their end, each given without its check. */
export function lengthened({ lines }: Log, added: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const all = lines.map(({ cells }) => cells)
  for (const values of added) {
    const before = cellText(all[all.length - 1]?.[values.length] ?? null)
    all.push([...values, logCheck([...values, null], before)])
  }
  return all
}

/** A check over a line and the check of the line before: it shows that a line was changed, and prevents nothing. */
function logCheck(cells: readonly Cell[], before: string): string {
  const hash = fnv1a()
  hash.text(before)
  for (const cell of cells.slice(0, -1)) hash.text(cellText(cell))
  return hash.hex()
}

function countOf({ line }: LogShape): RegExp {
  return new RegExp(`(\\d+) ${line}s?\\b`)
}

function rowsOf(
  grid: Grid,
  { columns }: LogShape,
): readonly { readonly cells: readonly Cell[]; readonly row: number }[] {
  return grid.cells.flatMap((written, index) => {
    const row = grid.top + index
    const cells = columns.map((_, column) => written[column] ?? null)
    return row < firstRow || cells.every(cell => cell === null) ? [] : [{ cells, row }]
  })
}
