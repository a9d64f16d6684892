import { type Cell, isBlank } from './cell.ts'
import type { Range } from './cellRef.ts'
import { errorNameOf } from './errorNameOf.ts'
import type { FormatClass } from './formatClass.ts'
import type { Grid } from './grid.ts'

/**
 * A sheet as a host finds it, in normal form, so that every host says the same of the same sheet; null if it is blank.
 *
 * Rows may have different lengths; `formats` may be shorter than a row (the rest is general).
 * - Blank rows and columns around the content are cut, at the top and left too: some hosts begin at A1, others at the
 *   first cell in use. `top` and `left` say where the content begins.
 * - '' is null, -0 is 0, a text that is exactly an error name is that error; other text keeps its spaces.
 * - Merges and hidden rows and columns that do not touch the content are left out; what is left is in order.
 */
export function trimGrid(sheet: Grid): Grid | null {
  const box = contentBox(sheet.cells)
  if (box === null) return null
  const { top, left, bottom, right } = box
  const blankRow: readonly Cell[] = Array.from({ length: right - left + 1 }, () => null)
  const inSheet: Range = {
    top: sheet.top + top,
    left: sheet.left + left,
    bottom: sheet.top + bottom,
    right: sheet.left + right,
  }
  return {
    sheet: sheet.sheet,
    top: inSheet.top,
    left: inSheet.left,
    cells: sheet.cells.slice(top, bottom + 1).map(row => normalRow(row, left, right, blankRow)),
    formats: blankRow.map((_, index): FormatClass => sheet.formats[left + index] ?? 'general'),
    merges: sheet.merges.filter(merge => touches(merge, inSheet)).sort(byPosition),
    hiddenRows: within(sheet.hiddenRows, inSheet.top, inSheet.bottom),
    hiddenColumns: within(sheet.hiddenColumns, inSheet.left, inSheet.right),
  }
}

/** The smallest rectangle with all that is not blank, in positions of `cells`. */
function contentBox(cells: Grid['cells']): Range | null {
  let [top, left, bottom, right] = [-1, Number.POSITIVE_INFINITY, -1, -1]
  cells.forEach((row, index) => {
    const first = row.findIndex(cell => !isBlank(cell))
    if (first < 0) return
    if (top < 0) top = index
    bottom = index
    left = Math.min(left, first)
    let last = row.length - 1
    while (last > right && isBlank(row[last] ?? null)) last--
    right = Math.max(right, last)
  })
  return top < 0 ? null : { top, left, bottom, right }
}

/** Blank rows share one array: a lone cell far down a sheet must not cost a full sheet of memory. */
function normalRow(row: readonly Cell[], left: number, right: number, blankRow: readonly Cell[]): readonly Cell[] {
  if (row.length === 0) return blankRow
  const cells: Cell[] = []
  for (let column = left; column <= right; column++) cells.push(normalCell(row[column] ?? null))
  return cells
}

function normalCell(cell: Cell): Cell {
  if (cell === '' || cell === null) return null
  if (cell === 0) return 0
  if (typeof cell !== 'string' || cell[0] !== '#') return cell
  const error = errorNameOf(cell)
  return error === null ? cell : { error }
}

function touches(a: Range, b: Range): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left
}

function byPosition(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left
}

function within(positions: readonly number[] | null, first: number, last: number): readonly number[] | null {
  if (positions === null) return null
  const inside = positions.filter(position => position >= first && position <= last)
  return [...new Set(inside)].sort((a, b) => a - b)
}
