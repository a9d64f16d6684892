import { strToU8 } from 'fflate'
import { damaged } from '../unusableFile.ts'

/** The text of an XML part: UTF-8 or UTF-16; other encodings are not allowed in a package. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged(part, `its text is not ${encoding.toUpperCase()}`)
  }
}

/** The bytes of a text in the encoding, and with the byte order mark, of what stood there before. */
export function encodePart(text: string, before: Uint8Array | null = null): Uint8Array {
  const encoding = before === null ? 'utf-8' : encodingOf(before)
  if (encoding === 'utf-8') return strToU8(before?.[0] === 0xef && before[1] === 0xbb ? `\uFEFF${text}` : text)
  const littleEndian = encoding === 'utf-16le'
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
