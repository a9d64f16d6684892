import { openPackage } from '../src/files/zip/openPackage.ts'
import { zipRecords } from '../src/files/zip/zipRecords.ts'
import { zipParts } from './zipParts.ts'

/** A zip archive with one of its parts changed; a part that it lacks is added to it, from nothing. */
export function rewrite(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const pack = openPackage(bytes)
  const names = zipRecords(bytes).map(record => record.name)
  const parts = Object.fromEntries(names.map(name => [name, pack.bytes(name)]))
  return zipParts({ ...parts, [part]: change(names.includes(part) ? pack.text(part) : '') })
}
