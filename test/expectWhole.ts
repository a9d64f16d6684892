import { expect } from 'vitest'
import { readRelations } from '../src/files/xlsx/readRelations.ts'
import { attribute } from '../src/files/xml/attribute.ts'
import { scanXml } from '../src/files/xml/scanXml.ts'
import { openPackage } from '../src/files/zip/openPackage.ts'
import { partKey } from '../src/files/zip/partKey.ts'
import { zipRecords } from '../src/files/zip/zipRecords.ts'

/** Every part of a package is well formed and has a type, every relation leads somewhere, and no type is left over. */
export function expectWhole(bytes: Uint8Array): void {
  const pack = openPackage(bytes)
  const types = new Set<string>()
  scanXml(pack.text('[Content_Types].xml'), 'types', {
    open(name, tag) {
      if (name === 'Default') types.add(`.${attribute(tag, 'Extension')}`)
      else if (name === 'Override') types.add(partKey(attribute(tag, 'PartName') ?? ''))
    },
  })
  const known = zipRecords(bytes).map(({ name }) => partKey(name))
  expect(new Set(known).size).toBe(known.length)
  for (const name of known.filter(part => part !== '[content_types].xml')) {
    expect(types.has(name) || types.has(name.slice(name.lastIndexOf('.'))), `type of ${name}`).toBe(true)
    if (/\.(xml|rels|vml)$/.test(name)) scanXml(pack.text(name), name, { open: () => {} })
    for (const { target } of readRelations(pack, name)) expect(pack.has(target), `${name} → ${target}`).toBe(true)
  }
  for (const type of types) if (!type.startsWith('.')) expect(known, type).toContain(type)
}
