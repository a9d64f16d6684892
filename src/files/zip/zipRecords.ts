import { strToU8 } from 'fflate'
import { joinBytes } from '../joinBytes.ts'
import { damaged } from '../unusableFile.ts'
import type { Packing } from './packing.ts'
import { type ZipEntry, zipEntries } from './zipEntries.ts'

/** One file of a zip archive as the bytes that stand for it, so that it can be copied without being unpacked. */
export interface ZipRecord {
  readonly name: string
  /** Its header, its packed content, and what may follow that. */
  readonly local: Uint8Array
  /** Its entry in the directory. */
  readonly central: Uint8Array
}

/** The records of an archive in the order of its directory. */
export function zipRecords(bytes: Uint8Array): ZipRecord[] {
  const entries = zipEntries(bytes)
  const starts = entries.map(entry => entry.offset)
  const directory = Math.min(bytes.length, ...entries.slice(0, 1).map(entry => entry.recordStart))
  const ends = [...new Set([...starts, directory])].sort((a, b) => a - b)
  const next = new Map(ends.map((end, index) => [end, ends[index + 1] ?? bytes.length]))
  return entries.map(entry => {
    const local = bytes.subarray(entry.offset, next.get(entry.offset))
    checkLocal(local, entry)
    return { name: entry.name, local, central: bytes.subarray(entry.recordStart, entry.recordEnd) }
  })
}

/** A record for new content, packed with deflate. Its date is fixed: equal parts are to be equal bytes. */
export function newRecord(name: string, content: Uint8Array, { deflate, crc32 }: Packing): ZipRecord {
  const nameBytes = strToU8(name)
  const packed = deflate(content)
  const shared = new Uint8Array(26)
  const view = new DataView(shared.buffer)
  view.setUint16(0, 20, true)
  view.setUint16(2, utf8Name, true)
  view.setUint16(4, deflated, true)
  view.setUint16(8, january1980, true)
  view.setUint32(10, crc32(content), true)
  view.setUint32(14, packed.length, true)
  view.setUint32(18, content.length, true)
  view.setUint16(22, nameBytes.length, true)
  return {
    name,
    local: joinBytes([strToU8('PK\x03\x04'), shared, nameBytes, packed]),
    central: joinBytes([strToU8('PK\x01\x02\x14\x00'), shared, new Uint8Array(14), nameBytes]),
  }
}

const utf8Name = 0x800
const deflated = 8
const january1980 = 0x21

function checkLocal(local: Uint8Array, entry: ZipEntry): void {
  const view = new DataView(local.buffer, local.byteOffset, local.byteLength)
  const whole =
    local.length >= 30 &&
    view.getUint32(0, true) === 0x04034b50 &&
    local.length >= 30 + view.getUint16(26, true) + view.getUint16(28, true) + entry.packedSize
  if (!whole) throw damaged(entry.name, 'it is not where the zip directory says')
}
