import { joinBytes } from '../src/files/joinBytes.ts'
import { zipRecords } from '../src/files/zip/zipRecords.ts'

/** The same archive with the directory's entry of one part in zip64 form: sizes and offset as 64-bit fields. */
export function inZip64(bytes: Uint8Array, part: string): Uint8Array {
  const records = zipRecords(bytes)
  const start = records.reduce((length, { local }) => length + local.length, 0)
  const entries = records.map(({ name, central }) => (name === part ? longEntry(central) : central))
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, entries.length, true)
  end.setUint16(10, entries.length, true)
  end.setUint32(
    12,
    entries.reduce((length, entry) => length + entry.length, 0),
    true,
  )
  end.setUint32(16, start, true)
  return joinBytes([...records.map(({ local }) => local), ...entries, new Uint8Array(end.buffer)])
}

function longEntry(central: Uint8Array): Uint8Array {
  const entry = joinBytes([central, new Uint8Array(28)])
  const view = new DataView(entry.buffer)
  const extra = central.length
  view.setUint16(30, view.getUint16(30, true) + 28, true)
  view.setUint16(extra, 1, true)
  view.setUint16(extra + 2, 24, true)
  for (const [index, field] of [24, 20, 42].entries()) {
    view.setUint32(extra + 4 + index * 8, view.getUint32(field, true), true)
    view.setUint32(field, 0xffffffff, true)
  }
  return entry
}
