import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteWriter } from './byteWriter.ts'

test('pieces become the bytes of their text, however long and in whatever script', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant('é'.repeat(50_000)),
    fc.constant('x'.repeat(70_000)),
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const writer = byteWriter()
      for (const each of pieces) writer.write(each)
      const expected = pieces.map(each => Buffer.from(new TextEncoder().encode(each)))
      expect(Buffer.compare(Buffer.from(writer.bytes()), Buffer.concat(expected))).toBe(0)
    }),
  )
})
