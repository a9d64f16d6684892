import type { Snapshot } from '../core/cells/snapshot.ts'
import { readCsvFolder } from './csv/readCsvFolder.ts'
import { UnusableFile } from './unusableFile.ts'
import { readXlsx } from './xlsx/readXlsx.ts'

/** What a workbook says, with the very bytes of an .xlsx file; null for .csv files. */
export interface WorkbookFile {
  readonly snapshot: Snapshot
  readonly bytes: Uint8Array | null
}

/**
 * What one file says, by its name and content: an .xlsx or .xlsm file, or a .csv file.
 * Throws UnusableFile, with the name of the file and what to do, for anything else.
 */
export function readWorkbookBytes(name: string, bytes: Uint8Array): WorkbookFile {
  if (/\.csv$/i.test(name)) return { snapshot: readCsvFolder([{ name, bytes: withContent(name, bytes) }]), bytes: null }
  if (!/\.(xlsx|xlsm|xltx|xltm|xls|xlsb)$/i.test(name) && !beginsLikeZip(bytes)) {
    throw new UnusableFile(
      `${name} is neither a workbook nor a CSV file. Give an .xlsx or .csv file, or a folder of .csv files.`,
    )
  }
  try {
    return { snapshot: readXlsx(bytes), bytes }
  } catch (error) {
    if (error instanceof UnusableFile) throw new UnusableFile(`${name}: ${error.message}`)
    throw error
  }
}

function withContent(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new UnusableFile(`${name} is empty. Save the sheet as CSV again.`)
  return bytes
}

function beginsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
