import { cellAt } from '../cells/cellAt.ts'
import type { Edit } from '../cells/edit.ts'
import type { Snapshot } from '../cells/snapshot.ts'

/**
 * The edits that take edits back as far as edits can, the last first: cells get what they held (of a formula its value),
 * sheets get the mark that they had, and sheets of ours that were not there go. Rows that were added and new sheets of
 * the user's stay, since no edit takes away what is the user's; a sheet of ours that was replaced comes back with the
 * next run.
 */
export function undoOf(edits: readonly Edit[], { grids, sheets }: Snapshot): readonly Edit[] {
  const marked = edits.map(edit => (edit.kind === 'markSheet' ? edit.key : null))
  const there = new Set([...sheets.map(({ ours }) => ours), ...marked])
  const held = new Map(grids.map(grid => [grid.sheet.toLowerCase(), grid]))
  return edits
    .flatMap((edit): readonly Edit[] => {
      if (edit.kind === 'writeSheet')
        return there.has(edit.sheet.key) ? [] : [{ kind: 'removeSheets', keys: [edit.sheet.key] }]
      if (edit.kind === 'markSheet') {
        const key = sheets.find(({ title }) => title.toLowerCase() === edit.sheet.toLowerCase())?.ours ?? null
        return [{ ...edit, key }]
      }
      if (edit.kind !== 'setCell') return []
      const { cell } = edit
      const grid = held.get(cell.sheet.toLowerCase())
      const value = grid === undefined ? null : cellAt(grid, cell.row, cell.column)
      return [{ kind: 'setCell', cell, value, asked: true }]
    })
    .reverse()
}
