import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mutating, mutations } from './mutations.ts'
import { scriptTexts } from './scriptTexts.ts'

const root = join(import.meta.dirname, '../..')

test.each(mutations)('what the mutation $id replaces stands in the source once', ({ file, find }) => {
  expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2)
})

test('a mutation changes what is built', async () => {
  const [first] = mutations
  const [whole, mutated] = await Promise.all([scriptTexts(new Set()), scriptTexts(new Set(), [mutating(first!)])])
  expect(mutated.code).not.toBe(whole.code)
  expect(mutated.code).toContain(first!.put)
})

test('no two mutations have one id', () => {
  expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length)
})
