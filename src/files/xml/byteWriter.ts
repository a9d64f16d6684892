import { joinBytes } from '../joinBytes.ts'

/** Collects text as UTF-8, piece by piece: a sheet of a million cells would not leave room for its text as well. */
export interface ByteWriter {
  readonly write: (text: string) => void
  /** All that was written; nothing can be added afterwards. */
  readonly bytes: () => Uint8Array
}

export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let waiting = ''
  const encode = (): void => {
    pieces.push(encoder.encode(waiting))
    waiting = ''
  }
  return {
    write(text) {
      // Most pieces are short: to call the encoder for each would take most of the time.
      waiting += text
      if (waiting.length >= atOnce) encode()
    },
    bytes() {
      encode()
      return joinBytes(pieces)
    },
  }
}

/** Characters that are encoded together: few enough to stay near the processor. */
const atOnce = 16_384
