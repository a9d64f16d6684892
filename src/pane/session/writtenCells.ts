import type { Edit } from '../../core/cells/edit.ts'
import type { PaneHost } from '../paneHost.ts'
import type { UndoStep } from './session.ts'

/** What the cells that edits set hold now. */
export async function writtenCells(host: PaneHost, edits: readonly Edit[]): Promise<UndoStep['held']> {
  const cells = edits.flatMap(edit => (edit.kind === 'setCell' ? [edit.cell] : []))
  const values = await host.cells(cells)
  return cells.map((cell, i) => ({ cell, value: values[i] }))
}
