import { inflateSync } from 'fflate'
import { damaged, UnusableFile } from '../unusableFile.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zipEntries.ts'

/**
 * Largest part that is unpacked, in bytes. It holds a full sheet of 1,048,576 rows with eight plain columns, and its
 * text still fits into one string.
 */
const largestPart = 500_000_000

/** Deflate cannot pack tighter than about 1032 to 1: a part that claims more is forged or damaged. */
const tightest = 1100

/** The bytes of one part, checked against the checksum that the archive carries. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) {
    throw new UnusableFile('The workbook is packed with a password. Unpack it or save it without a password first.')
  }
  if (entry.size > largestPart) {
    throw new UnusableFile(
      `The workbook is too large (${entry.name} has more than ${largestPart / 1_000_000} MB). Delete sheets or rows that are not needed and save it again.`,
    )
  }
  const packed = packedBytes(bytes, entry)
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw damaged(entry.name, 'its checksum is wrong')
  }
  return unpacked
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
    throw damaged(entry.name, 'it is not where the zip directory says')
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name, 'it is cut off')
  return bytes.subarray(start, start + entry.packedSize)
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.name, 'it is packed in an unknown way')
  if (entry.size > packed.length * tightest) throw damaged(entry.name, 'its size is impossible')
  try {
    // With a given output nothing grows beyond the size that was checked above.
    return inflateSync(packed, { out: new Uint8Array(entry.size) })
  } catch {
    throw damaged(entry.name, 'it cannot be unpacked')
  }
}
