/**
 * CRC-32 of ISO 3309, polynomial 0xEDB88320 reflected, as zip files carry it; an unsigned 32-bit integer. Four bytes at a
 * time ("slicing by four", M. Kounavis and F. Berry, IEEE ISCC 2005).
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc = third[crc & 0xff]! ^ second[(crc >>> 8) & 0xff]! ^ first[(crc >>> 16) & 0xff]! ^ table[crc >>> 24]!
  }
  for (; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})
/** What a byte does one, two and three bytes further on. */
const first = table.map(further)
const second = first.map(further)
const third = second.map(further)

function further(crc: number): number {
  return table[crc & 0xff]! ^ (crc >>> 8)
}
