import { damaged, UnusableFile } from '../unusableFile.ts'
import { partKey } from './partKey.ts'
import { unpackEntry } from './unpackEntry.ts'
import { zipEntries } from './zipEntries.ts'

/** Most bytes that are unpacked from one file, all parts together: enough for two full sheets, and no more than memory. */
export const mostUnpacked = 1_000_000_000

/** The parts of a zip package. Names are compared without regard to case, as the Open Packaging Conventions ask. */
export interface Package {
  has(part: string): boolean
  /** The text of a part; unusable if it is absent. */
  text(part: string): string
}

export function openPackage(bytes: Uint8Array, limit = mostUnpacked): Package {
  const entries = new Map(zipEntries(bytes).map(entry => [partKey(entry.name), entry]))
  let unpacked = 0
  return {
    has: part => entries.has(partKey(part)),
    text(part) {
      const entry = entries.get(partKey(part))
      if (entry === undefined) throw damaged(part, 'it is missing')
      unpacked += entry.size
      if (unpacked > limit) {
        throw new UnusableFile(
          `The workbook is too large (more than ${limit / 1_000_000} MB unpacked). Delete sheets that are not needed and save it again.`,
        )
      }
      return decode(unpackEntry(bytes, entry), part)
    },
  }
}

/** XML parts are UTF-8 or UTF-16; other encodings are not allowed in a package. */
function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged(part, `its text is not ${encoding.toUpperCase()}`)
  }
}
