import { expect, test } from 'vitest'
import { copyName } from './copyName.ts'

test.each([
  ['plan.xlsx', 'plan.throughline.xlsx'],
  ['Plan 2025.XLSM', 'Plan 2025.throughline.xlsm'],
  ['people.csv', 'people.throughline.xlsx'],
  ['plan.throughline.xlsx', 'plan.throughline.xlsx'],
  ['v1.2 plan', 'v1.2 plan.throughline.xlsx'],
])('the copy of %s is %s', (name, copy) => {
  expect(copyName(name)).toBe(copy)
})
