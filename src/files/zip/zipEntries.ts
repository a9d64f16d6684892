import { damaged, UnusableFile } from '../unusableFile.ts'

/** One file of a zip archive, as its directory describes it. Sizes and offset are in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflate. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  /** Where its record in the directory begins, and ends. */
  readonly recordStart: number
  readonly recordEnd: number
}

/** Far more parts than any workbook has; the directory is walked for every file that is opened. */
const mostEntries = 100_000

const endSignature = 0x06054b50
const end64LocatorSignature = 0x07064b50
const end64Signature = 0x06064b50
const entrySignature = 0x02014b50
/** What a 32-bit field holds when the true number stands in a 64-bit one. */
const in64 = 0xffffffff

/** The directory of a zip archive (APPNOTE 6.3.10, with zip64). */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(view, bytes)
  } catch (error) {
    // A DataView throws this where a field would lie outside of the file.
    if (error instanceof RangeError) throw damaged('zip directory', 'it is cut off')
    throw error
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, start } = directoryPlace(view)
  if (count > mostEntries) throw damaged('zip directory', 'it lists too many parts')
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw damaged('zip directory', 'an entry is not one')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    const long = longFields(view, at + 46 + nameLength, extraLength)
    const size = or64(view.getUint32(at + 24, true), long)
    const packedSize = or64(view.getUint32(at + 20, true), long)
    const offset = or64(view.getUint32(at + 42, true), long)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
      recordStart: at,
      recordEnd: next,
    })
    at = next
  }
  return entries
}

/** The end record stands in the last 22 bytes, or before a comment of at most 65,535 bytes. */
function directoryPlace(view: DataView): { count: number; start: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count !== 0xffff && start !== in64) return { count, start }
    if (view.getUint32(at - 20, true) !== end64LocatorSignature) return { count, start }
    const end64 = integer64(view, at - 12)
    if (view.getUint32(end64, true) !== end64Signature)
      throw damaged('zip directory', 'its end is not where it should be')
    return { count: integer64(view, end64 + 32), start: integer64(view, end64 + 48) }
  }
  throw new UnusableFile(
    'The workbook is cut off: its end is missing. Copy or download the file again, or open it in Excel and save it again.',
  )
}

/** The 64-bit fields of an entry, in the order size, packed size, offset; only those that did not fit are there. */
function longFields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const fields = Math.floor(view.getUint16(at + 2, true) / 8)
    return Array.from({ length: Math.min(fields, 3) }, (_, index) => integer64(view, at + 4 + index * 8))
  }
  return []
}

function or64(short: number, long: number[]): number {
  return short === in64 ? (long.shift() ?? short) : short
}

function integer64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000
}
