import { joinBytes } from '../joinBytes.ts'
import type { ZipRecord } from './zipRecords.ts'

/** A zip archive of the given records, in their order. Records are copied; only where they stand is written anew. */
export function packRecords(records: readonly ZipRecord[]): Uint8Array {
  let offset = 0
  const directory = records.map(({ local, central }) => {
    const entry = withOffset(central, offset)
    offset += local.length
    return entry
  })
  const size = directory.reduce((length, entry) => length + entry.length, 0)
  return joinBytes([...records.map(({ local }) => local), ...directory, endRecord(records.length, size, offset)])
}

/** The offset stands in the entry itself, or in its zip64 field after those sizes that stand there too. */
function withOffset(central: Uint8Array, offset: number): Uint8Array {
  // A copy, which slice would not give of a Buffer.
  const entry = new Uint8Array(central)
  const view = new DataView(entry.buffer)
  const place = view.getUint32(42, true) === in64 ? longOffset(view) : null
  if (place === null) view.setUint32(42, offset, true)
  else view.setBigUint64(place, BigInt(offset), true)
  return entry
}

const in64 = 0xffffffff

function longOffset(view: DataView): number | null {
  const start = 46 + view.getUint16(28, true)
  const end = start + view.getUint16(30, true)
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const before = [20, 24].filter(field => view.getUint32(field, true) === in64).length
    return at + 4 + before * 8
  }
  return null
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return new Uint8Array(view.buffer)
}
