import { expect, test } from 'vitest'
import { movedFormula } from './movedFormula.ts'

test('rows go along unless they are fixed, and what only looks like a cell stays', () => {
  expect(movedFormula(`SUM($A3:B$4,'Q1 A3'!$C$3,'It''s B2'!C9)&"A3 ""B4"""&LOG10(A1)+1E-9+2E5`, 10)).toBe(
    `SUM($A13:B$4,'Q1 A3'!$C$3,'It''s B2'!C19)&"A3 ""B4"""&LOG10(A11)+1E-9+2E5`,
  )
  expect(movedFormula('A10', -9)).toBe('A1')
})
