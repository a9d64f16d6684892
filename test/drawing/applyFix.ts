import type { Cell } from '../../src/core/cells/cell.ts'
import { gridEnd } from '../../src/core/cells/cellAt.ts'
import type { Edit } from '../../src/core/cells/edit.ts'
import type { Grid } from '../../src/core/cells/grid.ts'
import type { Snapshot } from '../../src/core/cells/snapshot.ts'
import { trimGrid } from '../../src/core/cells/trimGrid.ts'
import type { QuickFix } from '../../src/core/problems/finding.ts'

/** The workbook after a quick fix was picked, as a host would leave it. */
export function applyFix(snapshot: Snapshot, fix: QuickFix): Snapshot {
  return fix.edits.reduce(applyEdit, snapshot)
}

function applyEdit(snapshot: Snapshot, edit: Edit): Snapshot {
  if (edit.kind === 'setCell') {
    return changed(snapshot, edit.cell.sheet, cells => {
      const row = [...(cells[edit.cell.row] ?? [])]
      row[edit.cell.column] = edit.value
      return cells.map((each, at) => (at === edit.cell.row ? row : each))
    })
  }
  if (edit.kind === 'markSheet') {
    const sheets = snapshot.sheets.map(each => (each.title === edit.sheet ? { ...each, ours: edit.key } : each))
    return { ...snapshot, sheets }
  }
  if (edit.kind !== 'appendRows') throw new Error(`No quick fix is a ${edit.kind}.`)
  const known = snapshot.grids.some(grid => grid.sheet === edit.sheet)
  const rows = edit.rows.map(row => [...row])
  if (known) return changed(snapshot, edit.sheet, cells => [...cells, ...rows])
  const sheet = { title: edit.sheet, ours: null, visible: true }
  return {
    ...snapshot,
    sheets: [...snapshot.sheets, sheet],
    grids: [...snapshot.grids, gridOf(edit.sheet, [[...edit.headers], ...rows], null)],
  }
}

/** Cells by their sheet positions, so that row and column numbers are those of the sheet. */
function changed(
  snapshot: Snapshot,
  title: string,
  change: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Snapshot {
  const grids = snapshot.grids.map(grid => {
    if (grid.sheet !== title) return grid
    const blank = Array.from({ length: grid.left }, () => null)
    const above = Array.from({ length: grid.top }, () => [])
    return gridOf(title, change([...above, ...grid.cells.map(row => [...blank, ...row])]), grid)
  })
  return { ...snapshot, grids }
}

function gridOf(sheet: string, cells: readonly (readonly Cell[])[], before: Grid | null): Grid {
  const formats = Array.from({ length: before ? gridEnd(before).column : 0 }, (_, column) =>
    before && column >= before.left ? before.formats[column - before.left]! : ('general' as const),
  )
  const { merges = [], hiddenRows = [], hiddenColumns = [] } = before ?? {}
  return trimGrid({ sheet, top: 0, left: 0, cells, formats, merges, hiddenRows, hiddenColumns })!
}
