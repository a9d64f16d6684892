import { damaged, UnusableFile } from '../unusableFile.ts'
import { type Deflate, plainDeflate } from './deflate.ts'
import { openPackage, type Package } from './openPackage.ts'
import { packRecords } from './packRecords.ts'
import { partKey } from './partKey.ts'
import { decodePart, encodePart } from './partText.ts'
import { newRecord, type ZipRecord, zipRecords } from './zipRecords.ts'

/** A package whose parts can be written and removed; all others are carried over as the bytes that they are. */
export interface EditablePackage extends Package {
  /** The names of all parts, in the order of the file, new ones last. */
  names(): string[]
  write(part: string, text: string): void
  remove(part: string): void
  /** Whether any part says something else than it said before. */
  isChanged(): boolean
  /** The archive; the very bytes that were opened if every part says what it said before. */
  pack(): Uint8Array
}

/** Most parts of an archive without zip64, which is how archives are written here. */
const mostParts = 65_534

export function editPackage(bytes: Uint8Array, deflate: Deflate = plainDeflate): EditablePackage {
  const original = openPackage(bytes)
  const records = zipRecords(bytes)
  const originalKeys = new Set(records.map(record => partKey(record.name)))
  const opened = new Map<string, { readonly bytes: Uint8Array; readonly text: string }>()
  /** What differs from the file: the new text of a part, or null for one that is removed. */
  const changes = new Map<string, { readonly name: string; readonly text: string | null }>()

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
    return change === undefined ? original.has(part) : change.text !== null
  }
  const changedRecord = (record: ZipRecord): ZipRecord[] => {
    const change = changes.get(partKey(record.name))
    if (change === undefined) return [record]
    if (change.text === null) return []
    return [newRecord(record.name, encodePart(change.text, open(record.name).bytes), deflate)]
  }
  const addedRecords = (): ZipRecord[] =>
    [...changes].flatMap(([key, { name, text }]) =>
      text === null || originalKeys.has(key) ? [] : [newRecord(name, encodePart(text), deflate)],
    )
  return {
    has,
    text(part) {
      const change = changes.get(partKey(part))
      if (change === undefined) return open(part).text
      if (change.text === null) throw damaged(part, 'it is missing')
      return change.text
    },
    names() {
      const added = [...changes].filter(([key]) => !originalKeys.has(key)).map(([, change]) => change.name)
      return [...records.map(record => record.name), ...added].filter(has)
    },
    write(part, text) {
      if (original.has(part) && open(part).text === text) changes.delete(partKey(part))
      else changes.set(partKey(part), { name: part, text })
    },
    remove(part) {
      if (original.has(part)) changes.set(partKey(part), { name: part, text: null })
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
