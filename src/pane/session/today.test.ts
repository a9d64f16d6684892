import { expect, test } from 'vitest'
import { today } from './today.ts'

test('the day is written as tables write it', () => {
  expect(today(new Date(2025, 0, 2, 23, 59))).toBe('2025-01-02')
})
