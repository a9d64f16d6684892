import { strFromU8 } from 'fflate'
import { UnusableFile } from '../unusableFile.ts'

/**
 * The text of a CSV file. A byte order mark decides; without one, zero bytes in every other place mean UTF-16,
 * valid UTF-8 is UTF-8, and all else is windows-1252, in which every byte is a character.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text.includes('\0')) throw new UnusableFile('The file is not text. Save the sheet as CSV UTF-8 and try again.')
  return text
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const zeros = zeroShares(bytes)
  if (zeros.odd > 0.3 && zeros.even < 0.05) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros.even > 0.3 && zeros.odd < 0.05) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** How many of the bytes at even and at odd places are zero, as shares of the first 2,000. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const pairs = Math.max(1, Math.floor(head.length / 2))
  return { even: (zeros[0] ?? 0) / pairs, odd: (zeros[1] ?? 0) / pairs }
}

/** Written out, since some releases of Node decode these 32 bytes as control characters (latin1). */
function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, sign => from0x80[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** Bytes 0x80 to 0x9f of windows-1252; the five that it leaves free stay as they are. */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
