import { assertAsked } from '../../../src/core/cells/assertAsked.ts'
import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import type { Edit } from '../../../src/core/cells/edit.ts'
import type { Snapshot } from '../../../src/core/cells/snapshot.ts'
import type { Host } from '../../../src/core/host.ts'
import { narrow } from '../../../src/core/tables/find/narrow.ts'
import { applyEdit } from './applyEdit.ts'

/** A host over a workbook in memory, which keeps what was applied and what was shown. */
export interface MemoryHost extends Host {
  readonly applied: (readonly Edit[])[]
  readonly revealed: CellRef[]
  /** The workbook as it is now. */
  snapshot(): Snapshot
  /** The user's own change, past all that a host does. */
  change(edit: Edit): void
}

export function memoryHost(workbook: Snapshot): MemoryHost {
  let snapshot = workbook
  const applied: (readonly Edit[])[] = []
  const revealed: CellRef[] = []
  return {
    applied,
    revealed,
    snapshot: () => snapshot,
    change: edit => {
      snapshot = applyEdit(snapshot, edit).snapshot
    },
    read: tables => narrow(snapshot, tables),
    apply(edits) {
      assertAsked(edits)
      applied.push(edits)
      const undo: Edit[] = []
      const written = new Set<string>()
      for (const edit of edits) {
        const done = applyEdit(snapshot, edit)
        snapshot = done.snapshot
        undo.unshift(...done.undo)
        for (const title of done.written) written.add(title)
      }
      return { written: [...written], undo }
    },
    reveal: cell => {
      revealed.push(cell)
    },
  }
}
