import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Snapshot } from '../core/cells/snapshot.ts'
import { compareKeys } from '../core/values/compareKeys.ts'
import { readCsvFolder } from '../files/csv/readCsvFolder.ts'
import { readWorkbookBytes, type WorkbookFile } from '../files/readWorkbookBytes.ts'
import { UnusableFile } from '../files/unusableFile.ts'

/**
 * What the workbook at a path says: an .xlsx or .xlsm file, a .csv file, or a folder of .csv files in the order of
 * their names. Throws UnusableFile, with the name of the file and what to do, for anything else.
 */
export function readWorkbookFile(path: string): WorkbookFile {
  if (fromDisk(path, () => statSync(path)).isDirectory()) return { snapshot: readFolder(path), bytes: null }
  return readWorkbookBytes(
    basename(path),
    fromDisk(path, () => readFileSync(path)),
  )
}

function readFolder(path: string): Snapshot {
  // Names that begin with a point are hidden files, among them those that macOS and LibreOffice leave beside others.
  const names = fromDisk(path, () => readdirSync(path, { withFileTypes: true }))
    .filter(entry => !entry.isDirectory() && /^[^.].*\.csv$/i.test(entry.name))
    .map(entry => entry.name)
    .sort(compareKeys)
  if (names.length === 0) {
    throw new UnusableFile(
      `The folder ${path} has no .csv files. Save each sheet into it as CSV, or give an .xlsx file.`,
    )
  }
  return readCsvFolder(
    names.map(name => ({ name, bytes: fromDisk(join(path, name), () => readFileSync(join(path, name))) })),
  )
}

/** What each error code of the file system means to the user; any other is given as it is. */
const reasons = new Map([
  ['ENOENT', 'There is no file or folder %s. Check the path.'],
  ['ENOTDIR', 'There is no file or folder %s. Check the path.'],
  ['EACCES', '%s may not be read. Ask for permission to read it, or copy it to a folder of yours.'],
  ['EPERM', '%s may not be read. Ask for permission to read it, or copy it to a folder of yours.'],
  ['EBUSY', '%s is in use by another program. Close it there and try again.'],
  ['ERR_FS_FILE_TOO_LARGE', '%s is larger than 2 GB. Delete sheets or rows that are not needed and save it again.'],
])

function fromDisk<Result>(path: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons.get(code) ?? `%s cannot be read (${code || String(error)}). Check the disk and the path.`
    throw new UnusableFile(reason.replace('%s', () => path))
  }
}
