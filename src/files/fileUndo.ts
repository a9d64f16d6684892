import type { Edit } from '../core/cells/edit.ts'
import type { Snapshot } from '../core/cells/snapshot.ts'
import { addedCells } from '../core/hosting/addedCells.ts'
import { undoOf } from '../core/hosting/undoOf.ts'

/**
 * The edits that take edits back in a file: the cells of added rows are emptied, and all else is as it was before.
 * `after` gives what the file says with the edits, and is asked only where rows were added.
 */
export function fileUndo(edits: readonly Edit[], before: Snapshot, after: () => Snapshot): readonly Edit[] {
  const added = edits.some(({ kind }) => kind === 'appendRows') ? addedCells(edits, before, after()) : []
  return [...added.map((cell): Edit => ({ kind: 'setCell', cell, value: null, asked: true })), ...undoOf(edits, before)]
}
