import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { csvWorkbook } from '../../files/csv/csvWorkbook.ts'
import { UnusableFile } from '../../files/unusableFile.ts'
import { readWorkbookFile } from '../readWorkbookFile.ts'
import { refuseForeignFile } from '../refuseForeignFile.ts'
import { saveFile } from '../saveFile.ts'

/** The one file that the workbench reads and writes. */
export interface OpenedFile {
  readonly name: string
  /** What the file holds now. Throws UnusableFile where it cannot be read. */
  read(): Uint8Array
  /**
   * Saves the file, atomically; what it held when it was opened is kept beside it. Throws UnusableFile where another
   * program has changed it since it was read or saved here.
   */
  save(bytes: Uint8Array): void
}

/** Opens the workbook at a path. From .csv files a workbook is made, which is saved beside them under a name of its own. */
export function openedFile(path: string): OpenedFile {
  const target = extname(path).toLowerCase().startsWith('.xl') ? path : `${withoutEnding(path)}.throughline.xlsx`
  let held: Uint8Array | null = null
  let isKept = false
  return {
    name: basename(target),
    read() {
      const { snapshot, bytes } = readWorkbookFile(path)
      held = target === path ? bytes : null
      return bytes ?? csvWorkbook(snapshot)
    },
    save(bytes) {
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnusableFile('What came to be saved is no workbook.')
      if (held === null && existsSync(target)) refuseForeignFile(target)
      saveFile(target, bytes, { backup: !isKept, ...(held === null ? {} : { read: held }) })
      isKept = true
      held = bytes
    },
  }
}

function withoutEnding(path: string): string {
  return path.replace(/[/\\]+$/, '').replace(/\.csv$/i, '')
}
