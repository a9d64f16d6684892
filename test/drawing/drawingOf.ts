import { cellAt, gridEnd } from '../../src/core/cells/cellAt.ts'
import type { Grid } from '../../src/core/cells/grid.ts'
import type { SheetTitle, Snapshot } from '../../src/core/cells/snapshot.ts'
import { drawnCell } from '../../src/core/problems/drawnCell.ts'
import { type DrawnRow, drawRows } from '../../src/core/problems/drawRows.ts'
import type { Problem } from '../../src/core/problems/problem.ts'
import { severities } from '../../src/core/problems/severity.ts'
import { drawDirectives } from './directives.ts'
import type { Mark } from './mark.ts'

/** The whole workbook with its marks, as `parseDrawing` reads it. Marks that stand at no drawn cell come first. */
export function drawingOf(snapshot: Snapshot, marks: readonly Mark[]): string {
  const sorted = [...marks].sort(markOrder)
  const sheets = snapshot.sheets.map(sheet => {
    const grid = snapshot.grids.find(({ sheet: title }) => title === sheet.title)
    const here = grid === undefined ? [] : sorted.filter(mark => isIn(grid, mark))
    return { here, lines: [titleLine(snapshot, sheet, grid), ...(grid === undefined ? [] : drawGrid(grid, here))] }
  })
  const drawn = new Set(sheets.flatMap(sheet => sheet.here))
  const elsewhere = sorted.filter(mark => !drawn.has(mark)).map(drawUnplaced)
  return [elsewhere, ...sheets.map(sheet => sheet.lines)]
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

/** What a drawing shows of a problem. */
export function markOf({ cell, severity, message, accepted }: Problem): Mark {
  return { cell, severity, message: accepted === null ? message : `${message} (accepted: ${accepted})` }
}

function isIn(grid: Grid, { cell }: Mark): boolean {
  if (cell === null || cell.sheet !== grid.sheet) return false
  const end = gridEnd(grid)
  return cell.row >= grid.top && cell.row < end.row && cell.column >= grid.left && cell.column < end.column
}

function drawUnplaced({ cell, severity, message }: Mark): string {
  const place = cell === null ? '' : ` (at row ${cell.row + 1}, column ${cell.column + 1} of ${cell.sheet})`
  return `${severity}: ${message}${place}`
}

function titleLine({ namedRanges }: Snapshot, { title, ours }: SheetTitle, grid: Grid | undefined): string {
  const left = grid?.left ?? 0
  return drawDirectives({
    title,
    ours,
    top: grid?.top ?? 0,
    left,
    formats: new Map((grid?.formats ?? []).map((format, i) => [left + i, format])),
    merges: grid?.merges ?? [],
    hiddenRows: grid?.hiddenRows ?? [],
    hiddenColumns: grid?.hiddenColumns ?? [],
    named: namedRanges.filter(named => named.sheet === title),
  })
}

function drawGrid(grid: Grid, marks: readonly Mark[]): readonly string[] {
  const end = gridEnd(grid)
  const rows = Array.from({ length: end.row - grid.top }, (_, i): DrawnRow => {
    const row = grid.top + i
    return {
      cells: grid.formats.map((_, column) => drawnCell(cellAt(grid, row, grid.left + column))),
      marks: marks
        .filter(mark => mark.cell?.row === row)
        .map(mark => ({ ...mark, column: mark.cell!.column - grid.left })),
    }
  })
  return drawRows(rows)
}

/** Marks of one row stand from left to right; of one cell, by severity and message. */
function markOrder(one: Mark, other: Mark): number {
  return (
    (one.cell?.column ?? -1) - (other.cell?.column ?? -1) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    (one.message < other.message ? -1 : one.message > other.message ? 1 : 0)
  )
}
