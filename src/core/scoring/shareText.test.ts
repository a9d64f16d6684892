import { expect, test } from 'vitest'
import { shareText } from './shareText.ts'

test.each([
  [1 / 3, '33.3 %'],
  [0.8, '80 %'],
  [0.79997, '79.9 %'],
  [0.29, '29 %'],
])('%d is %s', (share, text) => {
  expect(shareText(share)).toBe(text)
})
