import type { CellRef } from '../../cells/cellRef.ts'
import type { KeyCells } from './workbookCells.ts'

/** A cell of a measurement that a formula refers to. */
export interface MeasuredCell {
  readonly cell: CellRef
  /** The n beside it; null: it counts 1. */
  readonly n: CellRef | null
  readonly scale: number
  readonly keys: KeyCells
}

/** Cells side by side of one row or column, which a formula names as one range. */
export interface Run {
  readonly cells: readonly MeasuredCell[]
  readonly down: boolean
}

/** The runs of measured cells: as long as they are contiguous, in one column first, else in one row. */
export function runsOf(cells: readonly MeasuredCell[]): readonly Run[] {
  const columns = joined([...cells].sort(byColumn), nextDown)
  const long = columns.filter(run => run.length > 1).map(run => ({ cells: run, down: true }))
  const single = columns.filter(run => run.length === 1).map(run => run[0]!)
  const rows = joined(single.sort(byRow), nextRight).map(run => ({ cells: run, down: false }))
  return [...long, ...rows]
}

function joined(
  cells: readonly MeasuredCell[],
  follows: (one: MeasuredCell, other: MeasuredCell) => boolean,
): MeasuredCell[][] {
  const runs: MeasuredCell[][] = []
  for (const cell of cells) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run !== undefined && last !== undefined && follows(last, cell)) run.push(cell)
    else runs.push([cell])
  }
  return runs
}

function nextDown(one: MeasuredCell, other: MeasuredCell): boolean {
  return (
    one.cell.sheet === other.cell.sheet &&
    one.cell.column === other.cell.column &&
    one.cell.row + 1 === other.cell.row &&
    one.scale === other.scale &&
    one.n?.column === other.n?.column &&
    columnsOf(one.keys.row) === columnsOf(other.keys.row) &&
    placesOf(one.keys.headers) === placesOf(other.keys.headers)
  )
}

function nextRight(one: MeasuredCell, other: MeasuredCell): boolean {
  return (
    one.cell.sheet === other.cell.sheet &&
    one.cell.row === other.cell.row &&
    one.cell.column + 1 === other.cell.column &&
    one.scale === other.scale &&
    one.n === null &&
    other.n === null &&
    placesOf(one.keys.row) === placesOf(other.keys.row)
  )
}

function columnsOf(cells: readonly CellRef[]): string {
  return cells.map(({ column }) => column).join(' ')
}

function placesOf(cells: readonly CellRef[]): string {
  return cells.map(({ row, column }) => `${row}:${column}`).join(' ')
}

function byColumn({ cell: one }: MeasuredCell, { cell: other }: MeasuredCell): number {
  return bySheet(one, other) || one.column - other.column || one.row - other.row
}

function byRow({ cell: one }: MeasuredCell, { cell: other }: MeasuredCell): number {
  return bySheet(one, other) || one.row - other.row || one.column - other.column
}

function bySheet(one: CellRef, other: CellRef): number {
  return one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0
}
