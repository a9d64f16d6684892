import { expect, test } from 'vitest'
import { countText } from './countText.ts'

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [999, '999 errors'],
  [4950, '4,950 errors'],
  [1234567, '1,234,567 errors'],
])('%d', (count, text) => expect(countText(count, 'error')).toBe(text))

test('a plural of its own', () => expect(countText(2, 'person', 'people')).toBe('2 people'))
