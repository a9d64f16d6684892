/** Collects text as UTF-8, piece by piece: a sheet of a million cells would not leave room for its text as well. */
export interface ByteWriter {
  readonly write: (text: string) => void
  /** All that was written; nothing can be added afterwards. */
  readonly bytes: () => Uint8Array
}

export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder()
  let buffer = new Uint8Array(64 * 1024)
  let length = 0
  return {
    write(text) {
      // No character takes more than three bytes; half of a pair takes two of four.
      if (buffer.length - length < text.length * 3) {
        const larger = new Uint8Array(Math.max(buffer.length * 2, length + text.length * 3))
        larger.set(buffer.subarray(0, length))
        buffer = larger
      }
      // Almost all is ASCII, and most pieces are short: to call the encoder for each would take most of the time.
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code > 0x7f) {
          length += encoder.encodeInto(text.slice(at), buffer.subarray(length)).written
          return
        }
        buffer[length++] = code
      }
    },
    bytes: () => buffer.subarray(0, length),
  }
}
