import { expect, test } from 'vitest'
import { bareTarget, targetDirection } from './bareTarget.ts'

test.each([
  ['≥ 90%', '90%', 'higher'],
  ['>=90', '90', 'higher'],
  ['> 4.5', '4.5', 'higher'],
  ['90%+', '90%', 'higher'],
  ['min. 90%', '90%', 'higher'],
  ['at least 10', '10', 'higher'],
  ['<5', '5', 'lower'],
  ['≤ 4 h', '4 h', 'lower'],
  ['max 3 days', '3 days', 'lower'],
  ['under 2', '2', 'lower'],
] as const)('%s is %s, and %s is better', (written, bare, direction) => {
  expect(bareTarget(written)).toBe(bare)
  expect(targetDirection(written)).toBe(direction)
})

test.each([90, null, true, '90%', 'minimum', 'Max', 'over the moon', '+5', '5-10', 'A+'])('%s is itself', cell => {
  expect(bareTarget(cell)).toBe(cell)
  expect(targetDirection(cell)).toBeNull()
})
