import { damaged, UnusableFile } from '../unusableFile.ts'
import { partKey } from './partKey.ts'
import { decodePart } from './partText.ts'
import { unpackEntry } from './unpackEntry.ts'
import { zipEntries } from './zipEntries.ts'

/** Most bytes that are unpacked from one file, all parts together: enough for two full sheets, and no more than memory. */
const mostUnpacked = 1_000_000_000

/** The parts of a zip package. Names are compared without regard to case, as the Open Packaging Conventions ask. */
export interface Package {
  has(part: string): boolean
  /** The text of a part; unusable if it is absent. */
  text(part: string): string
}

export interface StoredPackage extends Package {
  /** The bytes of a part; unusable if it is absent. */
  bytes(part: string): Uint8Array
}

export function openPackage(bytes: Uint8Array, limit = mostUnpacked): StoredPackage {
  const entries = new Map(zipEntries(bytes).map(entry => [partKey(entry.name), entry]))
  let unpacked = 0
  const unpack = (part: string): Uint8Array => {
    const entry = entries.get(partKey(part))
    if (entry === undefined) throw damaged(part, 'it is missing')
    unpacked += entry.size
    if (unpacked > limit) {
      throw new UnusableFile(
        `The workbook is too large (more than ${limit / 1_000_000} MB unpacked). Delete sheets that are not needed and save it again.`,
      )
    }
    return unpackEntry(bytes, entry)
  }
  return {
    has: part => entries.has(partKey(part)),
    bytes: unpack,
    text: part => decodePart(unpack(part), part),
  }
}
