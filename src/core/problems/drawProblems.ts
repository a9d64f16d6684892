import { address, fullAddress } from '../cells/address.ts'
import { cellAt, gridEnd } from '../cells/cellAt.ts'
import type { CellRef } from '../cells/cellRef.ts'
import type { Grid } from '../cells/grid.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import type { Block } from '../tables/block.ts'
import { columnWindows } from './columnWindows.ts'
import { columnWidths, type DrawnRow, drawRows } from './drawRows.ts'
import { type Paint, unpainted } from './paint.ts'
import type { Problem } from './problem.ts'
import { shownCell } from './shownCell.ts'

export interface DrawOptions {
  /** The tables found: their headers stand above the rows concerned. Without them the first row of a sheet does. */
  readonly blocks?: readonly Block[]
  /** Headers of columns with personal or pay data: what stands under them is not shown. */
  readonly concealed?: readonly CellRef[]
  /** With why, fix and quick fixes under each problem. */
  readonly verbose?: boolean
  /** Characters in a line of cells; 110 unless given. */
  readonly width?: number
  readonly paint?: Paint
}

interface PlacedProblem extends Problem {
  readonly cell: CellRef
}

/** Problems as the sheets that they are in: header, rows concerned, and each problem under its cell. Ends without a line break. */
export function drawProblems(snapshot: Snapshot, problems: readonly Problem[], options: DrawOptions = {}): string {
  const paint = options.paint ?? unpainted
  const sheets = snapshot.grids.map(grid => ({ grid, problems: problems.filter(problem => isIn(grid, problem)) }))
  const placed = new Set<Problem>(sheets.flatMap(sheet => sheet.problems))
  const elsewhere = problems.filter(problem => !placed.has(problem)).flatMap(problem => drawUnplaced(problem, options))
  const drawn = sheets
    .filter(sheet => sheet.problems.length > 0)
    .map(({ grid, problems }) => [paint(grid.sheet, 'sheet'), ...drawSheet(grid, problems, options)])
  return [elsewhere, ...drawn]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function isIn(grid: Grid, problem: Problem): problem is PlacedProblem {
  const { cell } = problem
  if (cell === null || cell.sheet !== grid.sheet) return false
  const end = gridEnd(grid)
  return cell.row >= grid.top && cell.row < end.row && cell.column >= grid.left && cell.column < end.column
}

function drawUnplaced(problem: Problem, { verbose, paint = unpainted }: DrawOptions): readonly string[] {
  const place = problem.cell === null ? '' : `${fullAddress(problem.cell)} `
  return [
    `${paint(`${problem.severity}:`, problem.severity)} ${said(problem, place, paint)}`,
    ...(verbose ? advice(problem).map(line => paint(line, 'quiet')) : []),
  ]
}

/** One picture for each header that has problems under it, or several where the marked columns do not fit one. */
function drawSheet(grid: Grid, problems: readonly PlacedProblem[], options: DrawOptions): readonly string[] {
  const parts = new Map<string, { readonly header: readonly number[]; readonly problems: PlacedProblem[] }>()
  for (const problem of problems) {
    const header = headerRows(grid, problem.cell, options.blocks ?? [])
    const part = parts.get(header.join())
    if (part) part.problems.push(problem)
    else parts.set(header.join(), { header, problems: [problem] })
  }
  return [...parts.values()].flatMap(part => drawPart(grid, part.header, part.problems, options))
}

function headerRows(grid: Grid, cell: CellRef, blocks: readonly Block[]): readonly number[] {
  const block = blocks.find(
    ({ sheet, headerTop, body }) =>
      sheet === cell.sheet &&
      cell.row >= headerTop &&
      cell.row <= body.bottom &&
      cell.column >= body.left &&
      cell.column <= body.right,
  )
  if (block === undefined) return [grid.top]
  return Array.from({ length: block.headerBottom - block.headerTop + 1 }, (_, i) => block.headerTop + i)
}

function drawPart(
  grid: Grid,
  header: readonly number[],
  problems: readonly PlacedProblem[],
  options: DrawOptions,
): readonly string[] {
  const { verbose, width = 110, paint = unpainted } = options
  const rows = ascending([...header, ...problems.map(problem => problem.cell.row)])
  const concealed = (options.concealed ?? []).filter(({ sheet }) => sheet === grid.sheet).map(({ column }) => column)
  const texts = new Map(rows.map(row => [row, shownRow(grid, row, header.includes(row) ? [] : concealed)]))
  const marked = problems.map(problem => problem.cell.column - grid.left)
  const waiting = new Set(problems)
  return columnWindows(columnWidths([...texts.values()]), marked, width).flatMap(window => {
    const here = [...waiting].filter(problem => window.includes(problem.cell.column - grid.left))
    for (const problem of here) waiting.delete(problem)
    if (here.length === 0) return []
    const columns = withGaps(window, grid.formats.length)
    const drawn = ascending([...header, ...here.map(problem => problem.cell.row)]).map(
      (row): DrawnRow => ({
        header: header.includes(row),
        cells: columns.map(column => (column === null ? '…' : texts.get(row)![column]!)),
        marks: here
          .filter(problem => problem.cell.row === row)
          .map(problem => ({
            column: columns.indexOf(problem.cell.column - grid.left),
            severity: problem.severity,
            message: said(problem, `${address(problem.cell)} `, paint),
            more: verbose ? advice(problem) : [],
          }))
          .sort((one, other) => one.column - other.column),
      }),
    )
    return drawRows(drawn, paint)
  })
}

function shownRow(grid: Grid, row: number, concealed: readonly number[]): readonly string[] {
  return grid.formats.map((format, i) =>
    concealed.includes(grid.left + i) ? '•••' : shownCell(cellAt(grid, row, grid.left + i), format),
  )
}

/** The window with a null wherever columns are left out. */
function withGaps(window: readonly number[], columns: number): readonly (number | null)[] {
  const gapped = window.flatMap((column, i) => (i > 0 && column !== window[i - 1]! + 1 ? [null, column] : [column]))
  return window[window.length - 1] === columns - 1 ? gapped : [...gapped, null]
}

function said({ message, accepted, rule }: Problem, place: string, paint: Paint): string {
  const reason = accepted === null ? '' : ` (accepted: ${accepted})`
  return `${oneLine(message + reason)} ${paint(`[${place}${rule}]`, 'quiet')}`
}

function advice({ why, fix, quickFixes }: Problem): readonly string[] {
  return [`why: ${why}`, `fix: ${fix}`, ...quickFixes.map(({ title }) => `quick fix: ${title}`)].map(oneLine)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}
