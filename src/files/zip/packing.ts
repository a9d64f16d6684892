import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'

/** What packs content into an archive; places that bring faster ones hand them in. */
export interface Packing {
  /** Raw deflate (RFC 1951). */
  readonly deflate: (content: Uint8Array) => Uint8Array
  /** The check of the content, as `crc32` gives it. */
  readonly crc32: (content: Uint8Array) => number
}

/** In plain JavaScript, for browsers. */
export const plainPacking: Packing = { deflate: content => deflateSync(content), crc32 }
