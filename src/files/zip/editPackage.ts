import { damaged, UnusableFile } from '../unusableFile.ts'
import { openPackage, type Package } from './openPackage.ts'
import { type Packing, plainPacking } from './packing.ts'
import { packRecords } from './packRecords.ts'
import { partKey } from './partKey.ts'
import { decodePart, encodePart } from './partText.ts'
import { newRecord, type ZipRecord, zipRecords } from './zipRecords.ts'

/** A package whose parts can be written and removed; all others are carried over as the bytes that they are. */
export interface EditablePackage extends Package {
  /** The names of all parts, in the order of the file, new ones last. */
  names(): string[]
  write(part: string, content: string | Uint8Array): void
  remove(part: string): void
  /** Whether any part says something else than it said before. */
  isChanged(): boolean
  /** The archive; the very bytes that were opened if every part says what it said before. */
  pack(): Uint8Array
}

/** Most parts of an archive without zip64, which is how archives are written here. */
const mostParts = 65_534

export function editPackage(bytes: Uint8Array, packing: Packing = plainPacking): EditablePackage {
  const original = openPackage(bytes)
  const records = zipRecords(bytes)
  const originalKeys = new Set(records.map(record => partKey(record.name)))
  const opened = new Map<string, { readonly bytes: Uint8Array; readonly text: string }>()
  /** What differs from the file: the new content of a part, or null for one that is removed. */
  const changes = new Map<string, { readonly name: string; readonly content: string | Uint8Array | null }>()

  const open = (part: string): { readonly bytes: Uint8Array; readonly text: string } => {
    const known = opened.get(partKey(part))
    if (known !== undefined) return known
    const content = original.bytes(part)
    const found = { bytes: content, text: decodePart(content, part) }
    opened.set(partKey(part), found)
    return found
  }
  const has = (part: string): boolean => {
    const change = changes.get(partKey(part))
    return change === undefined ? original.has(part) : change.content !== null
  }
  const changedRecord = (record: ZipRecord): ZipRecord[] => {
    const change = changes.get(partKey(record.name))
    if (change === undefined) return [record]
    if (change.content === null) return []
    const content = asBytes(change.content, () => open(record.name).bytes)
    return [newRecord(record.name, content, packing)]
  }
  const addedRecords = (): ZipRecord[] =>
    [...changes].flatMap(([key, { name, content }]) =>
      content === null || originalKeys.has(key)
        ? []
        : [
            newRecord(
              name,
              asBytes(content, () => null),
              packing,
            ),
          ],
    )
  return {
    has,
    text(part) {
      const change = changes.get(partKey(part))
      if (change === undefined) return open(part).text
      if (change.content === null) throw damaged(part, 'it is missing')
      return typeof change.content === 'string' ? change.content : decodePart(change.content, part)
    },
    names() {
      const added = [...changes].filter(([key]) => !originalKeys.has(key)).map(([, change]) => change.name)
      return [...records.map(record => record.name), ...added].filter(has)
    },
    write(part, content) {
      if (original.has(part) && isSame(open(part), content)) changes.delete(partKey(part))
      else changes.set(partKey(part), { name: part, content })
    },
    remove(part) {
      if (original.has(part)) changes.set(partKey(part), { name: part, content: null })
      else changes.delete(partKey(part))
    },
    isChanged: () => changes.size > 0,
    pack() {
      if (changes.size === 0) return bytes
      const packed = [...records.flatMap(changedRecord), ...addedRecords()]
      if (packed.length > mostParts) {
        throw new UnusableFile('The workbook has too many parts. Delete sheets or pictures that are not needed.')
      }
      return packRecords(packed)
    },
  }
}

function asBytes(content: string | Uint8Array, before: () => Uint8Array | null): Uint8Array {
  return typeof content === 'string' ? encodePart(content, before()) : content
}

function isSame(before: { readonly bytes: Uint8Array; readonly text: string }, content: string | Uint8Array): boolean {
  if (typeof content === 'string') return before.text === content
  return before.bytes.length === content.length && before.bytes.every((byte, at) => byte === content[at])
}
