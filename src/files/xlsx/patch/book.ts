import { type EditablePackage, editPackage } from '../../zip/editPackage.ts'
import type { Packing } from '../../zip/packing.ts'
import { refuseOldFormats } from '../refuseOldFormats.ts'
import { workbookPath } from '../workbookPath.ts'

/** A workbook that is being changed: its package, and which part lists its sheets. */
export interface Book {
  readonly parts: EditablePackage
  readonly path: string
}

export function openBook(bytes: Uint8Array, packing?: Packing): Book {
  refuseOldFormats(bytes)
  const parts = editPackage(bytes, packing)
  return { parts, path: workbookPath(parts) }
}
