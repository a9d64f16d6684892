import { strToU8, Zip, ZipDeflate } from 'fflate'
import { expect, test } from 'vitest'
import { zipParts } from '../../../test/zipParts.ts'
import { joinBytes } from '../joinBytes.ts'
import { editPackage } from './editPackage.ts'
import { openPackage } from './openPackage.ts'
import { zipRecords } from './zipRecords.ts'

const archive = zipParts({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' })
const names = (bytes: Uint8Array) => zipRecords(bytes).map(({ name }) => name)

test('parts are written in place, removed, and added last; the others keep their packed bytes', () => {
  const parts = editPackage(archive)
  parts.write('B.XML', '<b>new</b>')
  parts.write('d.xml', '<d/>')
  parts.remove('a.xml')
  expect(parts.names()).toEqual(['b.xml', 'c.xml', 'd.xml'])
  expect([parts.has('a.xml'), parts.has('D.xml'), parts.text('/b.xml')]).toEqual([false, true, '<b>new</b>'])
  const packed = parts.pack()
  expect(names(packed)).toEqual(['b.xml', 'c.xml', 'd.xml'])
  expect(openPackage(packed).text('b.xml')).toBe('<b>new</b>')
  expect(zipRecords(packed)[1]?.local).toEqual(zipRecords(archive)[2]?.local)
})

test('what ends as it began is no change', () => {
  const parts = editPackage(archive)
  parts.write('a.xml', '<other/>')
  parts.write('d.xml', '<d/>')
  parts.remove('b.xml')
  expect(parts.isChanged()).toBe(true)
  parts.write('a.xml', '<a/>')
  parts.remove('d.xml')
  parts.write('b.xml', '<b/>')
  expect(parts.isChanged()).toBe(false)
  expect(parts.pack()).toBe(archive)
})

test('bytes that are a Buffer are not written into', () => {
  const buffer = Buffer.from(archive)
  const [fromBuffer, fromBytes] = [buffer, archive].map(bytes => {
    const parts = editPackage(bytes)
    parts.remove('a.xml')
    return parts.pack()
  })
  expect(fromBuffer).toEqual(fromBytes)
  expect(new Uint8Array(buffer)).toEqual(archive)
})

test.each([
  ['UTF-8 with a mark', joinBytes([Uint8Array.of(0xef, 0xbb, 0xbf), strToU8('<a>ü</a>')])],
  ['UTF-16, low byte first', utf16('<a>ü</a>', true)],
  ['UTF-16, high byte first', utf16('<a>ü</a>', false)],
])('a part in %s stays so', (_, content) => {
  const parts = editPackage(zipParts({ 'a.xml': content }))
  parts.write('a.xml', parts.text('a.xml').replace('<a>', '<a>+'))
  const written = openPackage(parts.pack())
  expect(written.text('a.xml')).toBe('<a>+ü</a>')
  expect(written.bytes('a.xml').slice(0, 3)).toEqual(content.slice(0, 3))
  parts.write('a.xml', parts.text('a.xml').replace('+', ''))
  expect(parts.isChanged()).toBe(false)
})

test('a record with its sizes behind its content is copied whole', () => {
  const streamed = streamedZip({ 'a.xml': '<a/>', 'b.xml': '<b>long enough to be packed, packed, packed</b>' })
  const parts = editPackage(streamed)
  parts.write('a.xml', '<a>new</a>')
  const packed = parts.pack()
  expect(openPackage(packed).text('b.xml')).toBe(openPackage(streamed).text('b.xml'))
  expect(zipRecords(packed)[1]?.local).toEqual(zipRecords(streamed)[1]?.local)
})

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  for (const [index, sign] of [...`\uFEFF${text}`].entries())
    view.setUint16(index * 2, sign.charCodeAt(0), littleEndian)
  return new Uint8Array(view.buffer)
}

function streamedZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, content] of Object.entries(parts)) {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(strToU8(content), true)
  }
  zip.end()
  return joinBytes(chunks)
}
