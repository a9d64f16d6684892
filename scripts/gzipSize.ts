import { gzipSync } from 'node:zlib'

/** What texts take on their way to a browser, each packed by itself, in kB of 1,000 bytes. */
export function gzipSize(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
}
