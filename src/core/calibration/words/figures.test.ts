import { expect, test } from 'vitest'
import { shiftText } from './figures.ts'

test.each([
  [0.62, '0.6 steps higher'],
  [-1, '1 step lower'],
  [0.02, '0.02 steps higher'],
  [0, 'neither higher nor lower'],
  [-0.004, 'neither higher nor lower'],
])('%d is %s', (steps, text) => {
  expect(shiftText(steps)).toBe(text)
})
