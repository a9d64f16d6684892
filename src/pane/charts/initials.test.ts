import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test.each([
  ['Ana Lopez', 'AL'],
  ['Lopez, Ana María', 'LM'],
  ['Zoë', 'ZO'],
  ['1009', '10'],
  ['E 17', 'E1'],
  ['王 小明', '王小'],
  ['\u202E<b>', 'B'],
  ['–', ''],
])('%s becomes %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
