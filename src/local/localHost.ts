import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Host } from '../core/host.ts'
import { writtenSheets } from '../core/hosting/writtenSheets.ts'
import { narrow } from '../core/tables/find/narrow.ts'
import { csvWorkbook } from '../files/csv/csvWorkbook.ts'
import { fileUndo } from '../files/fileUndo.ts'
import { packageChanges } from '../files/packageChanges.ts'
import type { WorkbookFile } from '../files/readWorkbookBytes.ts'
import { patchXlsx } from '../files/xlsx/patch/patchXlsx.ts'
import { readXlsx } from '../files/xlsx/readXlsx.ts'
import type { Packing } from '../files/zip/packing.ts'
import { readWorkbookFile } from './readWorkbookFile.ts'
import { refuseForeignFile } from './refuseForeignFile.ts'
import { saveFile } from './saveFile.ts'

/**
 * A host over the workbook at a path: an .xlsx or .csv file, or a folder of .csv files; null: a new workbook, which is
 * blank. What is applied goes into the file `to`, which is the workbook itself unless another is given: a workbook that
 * is changed in place keeps one backup and must hold what was read of it; another file is written over only where it
 * holds an earlier result. From .csv files a workbook is made that has them as its sheets.
 */
export function localHost(path: string | null, to: string | null = path): Pick<Host, 'read' | 'apply'> {
  let last: WorkbookFile | null = null
  const readFile = (): WorkbookFile => {
    last = path === null ? newFile : readWorkbookFile(path)
    return last
  }
  return {
    read: tables => narrow(readFile().snapshot, tables),
    apply(edits) {
      const { snapshot, bytes } = last ?? readFile()
      if (to === null) throw new Error('A new workbook needs a place to be written to')
      const changed = patchXlsx(bytes ?? csvWorkbook(snapshot), packageChanges(edits), quickPacking)
      if (path !== null && isSameFile(path, to)) {
        if (bytes === null) throw new Error(`${path} is no workbook file and cannot be changed in place`)
        saveFile(to, changed, { read: bytes, backup: true })
      } else {
        refuseForeignFile(to)
        saveFile(to, changed, { backup: true })
      }
      // What the file holds now is read again before the next edits.
      last = null
      return { written: writtenSheets(edits), undo: fileUndo(edits, snapshot, () => readXlsx(changed)) }
    },
  }
}

/** Level 1 takes a third of the time of the usual 6 for files a quarter larger. */
const quickPacking: Packing = { deflate: content => deflateRawSync(content, { level: 1 }), crc32 }

const newFile: WorkbookFile = { snapshot: { sheets: [], grids: [], namedRanges: [] }, bytes: null }

/** Whether two paths lead to one file or folder. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other)
}
