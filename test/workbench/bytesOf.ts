import type { Download } from 'playwright-core'

/** What a page gave to the user; the browser runs elsewhere, so that its files have no path. */
export async function bytesOf(file: Download): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of await file.createReadStream()) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}
