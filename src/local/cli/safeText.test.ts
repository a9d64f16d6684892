import { expect, test } from 'vitest'
import { safeText } from './safeText.ts'

test('colors and line breaks pass', () => {
  const text = '\u001b[31merror\u001b[39m\nnext: Zoë, 名前, 👍'
  expect(safeText(text)).toBe(text)
})

test.each([
  ['\u001b[2J', '�[2J'],
  ['\u001b]0;title\u0007', '�]0;title�'],
  ['a\rb\tc\u0000', 'a�b�c�'],
  ['\u009b31m', '�31m'],
  ['\r[31m', '�[31m'],
])('%j cannot move the cursor or rewrite what was printed', (text, safe) => {
  expect(safeText(text)).toBe(safe)
})
