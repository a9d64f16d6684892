import { expect, test } from 'vitest'
import { fnv1a } from './fnv1a.ts'

/** From test_fnv.c of the authors' reference code, and for the empty text the offset basis itself. */
const published = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foo', 'dcb27518fed9d577'],
  ['foobar', '85944171f73967e8'],
] as const

test.each(published)('the published hash of "%s"', (text, hex) => {
  const hash = fnv1a()
  for (const byte of new TextEncoder().encode(text)) hash.byte(byte)
  expect(hash.hex()).toBe(hex)
})

test('every byte agrees with the definition in integers of any size', () => {
  const hash = fnv1a()
  let exact = 0xcbf29ce484222325n
  for (let i = 0; i < 2000; i++) {
    const value = (i * 151) % 256
    hash.byte(value)
    exact = ((exact ^ BigInt(value)) * 0x100000001b3n) % 2n ** 64n
    expect(hash.hex()).toBe(exact.toString(16).padStart(16, '0'))
  }
})

test('a number is its eight bytes and a text its length and units', () => {
  const numbers = fnv1a()
  numbers.number(1)
  const bytes = fnv1a()
  for (const byte of [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]) bytes.byte(byte)
  expect(numbers.hex()).toBe(bytes.hex())

  const text = fnv1a()
  text.text('aß')
  const parts = fnv1a()
  parts.number(2)
  for (const byte of [0x61, 0, 0xdf, 0]) parts.byte(byte)
  expect(text.hex()).toBe(parts.hex())
})
