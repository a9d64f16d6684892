import type { Edit } from '../core/cells/edit.ts'
import type { Snapshot } from '../core/cells/snapshot.ts'
import type { Receipt } from '../core/host.ts'
import { writtenSheets } from '../core/hosting/writtenSheets.ts'
import { narrow } from '../core/tables/find/narrow.ts'
import type { TableName } from '../core/tables/index.ts'
import { csvWorkbook } from './csv/csvWorkbook.ts'
import { fileUndo } from './fileUndo.ts'
import { packageChanges } from './packageChanges.ts'
import { readWorkbookBytes } from './readWorkbookBytes.ts'
import { type PackageChanges, patchXlsx } from './xlsx/patch/patchXlsx.ts'
import type { TypedCell } from './xlsx/patch/typeCells.ts'
import { readXlsx } from './xlsx/readXlsx.ts'

/** A host over a workbook file that is held in memory. What is read is what would be saved. */
export interface FileHost {
  read(tables: readonly TableName[]): Snapshot
  /** All or nothing; the undo empties the cells of added rows, too. */
  apply(edits: readonly Edit[]): Receipt
  /** Takes over what the user changed in a grid; all or nothing. */
  type(cells: readonly TypedCell[]): void
  /** The file as it is now; the very bytes that were opened while nothing has changed. */
  bytes(): Uint8Array
}

/** Opens a file by its name and content: an .xlsx or .xlsm file, or a .csv file, which becomes a workbook. */
export function fileHost(name: string, opened: Uint8Array): FileHost {
  const file = readWorkbookBytes(name, opened)
  let bytes = file.bytes ?? csvWorkbook(file.snapshot)
  let snapshot = file.bytes === null ? readXlsx(bytes) : file.snapshot
  const change = (changes: PackageChanges): void => {
    const changed = patchXlsx(bytes, changes)
    snapshot = readXlsx(changed)
    bytes = changed
  }
  return {
    read: tables => narrow(snapshot, tables),
    apply(edits) {
      const before = snapshot
      change(packageChanges(edits))
      return { written: writtenSheets(edits), undo: fileUndo(edits, before, () => snapshot) }
    },
    type: cells => change({ typeCells: cells }),
    bytes: () => bytes,
  }
}
