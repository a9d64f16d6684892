import { describe, expect, test } from 'vitest'
import { zipParts } from '../../../test/zipParts.ts'
import { UnusableFile } from '../unusableFile.ts'
import { openPackage } from './openPackage.ts'

/** The same archive with some bytes replaced at the place of a signature. */
function changed(bytes: Uint8Array, signature: number, offset: number, values: readonly number[]): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (view.getUint32(at, true) !== signature) at++
  const copy = bytes.slice()
  copy.set(values, at + offset)
  return copy
}

const entry = 0x02014b50

describe('openPackage', () => {
  test('names are found whatever their case, slashes and leading slash', () => {
    const pack = openPackage(zipParts({ 'xl\\Workbook.xml': 'a', '/xl/Styles.xml': 'b' }))
    expect(pack.text('xl/workbook.xml')).toBe('a')
    expect(pack.text('XL/STYLES.XML')).toBe('b')
    expect(pack.has('xl/other.xml')).toBe(false)
    expect(() => pack.text('xl/other.xml')).toThrow(/xl\/other.xml: it is missing/)
  })

  test('UTF-16 and a byte order mark are read', () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, ...[...'<é/>'].flatMap(sign => [sign.charCodeAt(0), 0]))
    const utf16be = Uint8Array.of(0xfe, 0xff, ...[...'<é/>'].flatMap(sign => [0, sign.charCodeAt(0)]))
    const pack = openPackage(zipParts({ a: utf16, b: utf16be, c: '\ufeff<é/>' }))
    expect(['a', 'b', 'c'].map(pack.text)).toEqual(['<é/>', '<é/>', '<é/>'])
  })

  test('bytes that are no UTF-8 are damage', () => {
    const pack = openPackage(zipParts({ a: Uint8Array.of(0x3c, 0xff) }))
    expect(() => pack.text('a')).toThrow(/a: its text is not UTF-8/)
  })

  test('a comment at the end of the archive is no obstacle', () => {
    const bytes = zipParts({ a: 'text' })
    const withComment = Uint8Array.of(...bytes.subarray(0, -2), 5, 0, ...new TextEncoder().encode('hello'))
    expect(openPackage(withComment).text('a')).toBe('text')
  })

  test('a wrong checksum, an impossible size, an unknown method, a password are refused', () => {
    const bytes = zipParts({ a: 'text that is long enough to be packed, packed, packed, packed, packed' })
    const text = (values: readonly number[], offset: number) => () =>
      openPackage(changed(bytes, entry, offset, values)).text('a')
    expect(text([1, 2, 3, 4], 16)).toThrow(/checksum/)
    expect(text([0, 0, 0, 0x10], 24)).toThrow(/size is impossible/)
    expect(text([0, 0, 0, 0x20], 24)).toThrow(/too large \(a has more than 500 MB\)/)
    expect(text([9], 10)).toThrow(/unknown way/)
    expect(text([1], 8)).toThrow(/password/)
    expect(text([0xff, 0xff], 42)).toThrow(/not where/)
  })

  test('a part that unpacks to more than it claims is refused without growing', () => {
    const bytes = zipParts({ a: 'a'.repeat(1_000_000) })
    expect(() => openPackage(changed(bytes, entry, 24, [100, 0, 0, 0])).text('a')).toThrow(UnusableFile)
  })

  test('parts that together are too large are refused', () => {
    const pack = openPackage(zipParts({ a: 'a'.repeat(300_000), b: 'b'.repeat(800_000) }), 1_000_000)
    expect(pack.text('a').length).toBe(300_000)
    expect(() => pack.text('b')).toThrow(/more than 1 MB unpacked/)
  })

  // The part `a`, "text", by the zipfile module of Python with ZIP64_LIMIT = -1 and force_zip64.
  const zip64 = Buffer.from(
    'UEsDBC0AAAAIAAAAIQDHp4s7//////////8BABQAYQEAEAAEAAAAAAAAAAYAAAAAAAAAK0mtKAEAUEsBAi0DLQAAAAgAAAAhAMenizv/////' +
      '/////wEAHAAAAAAAAAAAAIAB/////2EBABgABAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAUEsGBiwAAAAAAAAALQAtAAAAAAAAAAAAAQAAAAAA' +
      'AAABAAAAAAAAAEsAAAAAAAAAOQAAAAAAAABQSwYHAAAAAIQAAAAAAAAAAQAAAFBLBQYAAAAAAQABAEsAAAA5AAAAAAA=',
    'base64',
  )

  test('zip64, as streaming writers use it, is read', () => {
    expect(openPackage(zip64).text('a')).toBe('text')
  })

  test('so is its end record, where the old one does not hold the place of the directory', () => {
    const end = 0x06054b50
    expect(openPackage(changed(zip64, end, 16, [0xff, 0xff, 0xff, 0xff])).text('a')).toBe('text')
    expect(openPackage(changed(zip64, end, 10, [0xff, 0xff])).text('a')).toBe('text')
  })
})
