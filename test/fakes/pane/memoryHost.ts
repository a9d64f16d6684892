import type { CellRef } from '../../../src/core/cells/cellRef.ts'
import type { Edit } from '../../../src/core/cells/edit.ts'
import type { Snapshot } from '../../../src/core/cells/snapshot.ts'
import type { Host } from '../../../src/core/host.ts'
import { fileHost } from '../../../src/files/fileHost.ts'
import { readXlsx } from '../../../src/files/xlsx/readXlsx.ts'

/** A host over a workbook file in memory, which keeps what was applied and what was shown. */
export interface MemoryHost extends Host {
  readonly applied: (readonly Edit[])[]
  readonly revealed: CellRef[]
  /** The whole workbook as it is now. */
  snapshot(): Snapshot
  bytes(): Uint8Array
  /** The user's own change, which is not among what was applied. */
  change(edit: Edit): void
}

export function memoryHost(workbook: Uint8Array): MemoryHost {
  const file = fileHost('reviews.xlsx', workbook)
  const applied: (readonly Edit[])[] = []
  const revealed: CellRef[] = []
  return {
    applied,
    revealed,
    snapshot: () => readXlsx(file.bytes()),
    bytes: file.bytes,
    change: edit => void file.apply([edit]),
    read: file.read,
    apply(edits) {
      applied.push(edits)
      return file.apply(edits)
    },
    reveal: cell => void revealed.push(cell),
  }
}
