import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { UnusableFile } from '../files/unusableFile.ts'

/** What saving asks of the disk; tests put one in its place that fails. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'existsSync'
  | 'fchmodSync'
  | 'fsyncSync'
  | 'openSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeSync'
>

export interface SaveOptions {
  /** The bytes that were read from the file: if it holds others by now, it is not overwritten. */
  readonly read?: Uint8Array
  /** Whether what the file holds is kept beside it, under the name of `backupPath`. */
  readonly backup?: boolean
}

/**
 * Saves a file so that at every moment either the old or the new one is there, whole: the bytes go to a temporary file
 * beside it, reach the disk, and take its name in one step. A link is followed, and permissions stay.
 * Throws UnusableFile, with the old file in place and no temporary file left, where the disk refuses.
 */
export function saveFile(path: string, bytes: Uint8Array, options: SaveOptions = {}, disk: Disk = fs): void {
  try {
    const target = disk.existsSync(path) ? disk.realpathSync(path) : path
    const before = disk.existsSync(target) ? disk.readFileSync(target) : null
    refuseChanged(path, before, options.read)
    if (options.backup && before !== null) replaceFile(backupPath(target), before, modeOf(target, disk), disk)
    replaceFile(target, bytes, modeOf(target, disk), disk, () => {
      // Once more, as late as can be: another program may have saved the file since.
      if (options.read !== undefined)
        refuseChanged(path, disk.existsSync(target) ? disk.readFileSync(target) : null, options.read)
    })
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(reason(basename(path), error))
  }
}

/** Where the one backup of a file stands: plan.xlsx → plan.bak.xlsx. */
export function backupPath(path: string): string {
  const ending = extname(path)
  return `${path.slice(0, path.length - ending.length)}.bak${ending}`
}

function refuseChanged(path: string, now: Uint8Array | null, read: Uint8Array | undefined): void {
  if (read === undefined || (now !== null && Buffer.compare(now, read) === 0)) return
  const what = now === null ? 'was moved or deleted' : 'was changed by another program'
  throw new UnusableFile(
    `${basename(path)} ${what} since it was read, so nothing was written. Close it there and run again.`,
  )
}

/** The permissions of a file; those that a new file gets where there is none. */
function modeOf(path: string, disk: Disk): number | null {
  return disk.existsSync(path) ? disk.statSync(path).mode & 0o7777 : null
}

function replaceFile(path: string, bytes: Uint8Array, mode: number | null, disk: Disk, beforeRename = () => {}): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeWhole(temporary, bytes, mode, disk)
    beforeRename()
    disk.renameSync(temporary, path)
  } catch (error) {
    disk.rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path), disk)
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | null, disk: Disk): void {
  const file = disk.openSync(path, 'wx', mode ?? 0o666)
  try {
    for (let at = 0; at < bytes.length; ) at += disk.writeSync(file, bytes, at)
    // The mode given on opening is cut by the mask of the process.
    if (mode !== null) disk.fchmodSync(file, mode)
    disk.fsyncSync(file)
  } finally {
    disk.closeSync(file)
  }
}

/** Makes a new name in a folder last; Windows does so by itself and does not open folders. */
function syncFolder(path: string, disk: Disk): void {
  if (process.platform === 'win32') return
  const folder = disk.openSync(path, 'r')
  try {
    disk.fsyncSync(folder)
  } catch (error) {
    // Some network drives know no such thing for folders; the new file is in place all the same.
    if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  } finally {
    disk.closeSync(folder)
  }
}

const reasons = new Map([
  ['ENOSPC', 'The disk is full, so %s was not saved. Free some space and run again.'],
  ['EDQUOT', 'Your share of the disk is full, so %s was not saved. Free some space and run again.'],
  ['EACCES', '%s may not be written. Ask for permission to change its folder, or save to another one with --out.'],
  ['EPERM', '%s may not be written. Close it in other programs, or save to another file with --out.'],
  ['EBUSY', '%s is in use by another program. Close it there and run again.'],
  ['EROFS', '%s lies on a disk that cannot be written. Save to another folder with --out.'],
  ['ENOENT', 'There is no folder for %s. Check the path.'],
  ['ENOTDIR', 'There is no folder for %s. Check the path.'],
  ['EISDIR', '%s is a folder. Give the name of a file.'],
])

function reason(name: string, error: unknown): string {
  const code = codeOf(error)
  const known = reasons.get(code) ?? `%s cannot be saved (${code || String(error)}). Check the disk and the path.`
  return known.replace('%s', () => name)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
