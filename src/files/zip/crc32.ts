/** CRC-32 of ISO 3309, polynomial 0xEDB88320 reflected, as zip files carry it; an unsigned 32-bit integer. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  // By index: an iterator would take most of the time that reading a file takes.
  for (let at = 0; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})
