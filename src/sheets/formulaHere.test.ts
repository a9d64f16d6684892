import { expect, test } from 'vitest'
import { formulaHere } from './formulaHere.ts'

test.each([
  ['SUM(A1,0.5)', 'SUM(A1;0,5)'],
  ['IF(A1="a, 1.5 {b}","",1E-9)', 'IF(A1="a, 1.5 {b}";"";1E-9)'],
  ["SUMPRODUCT('Q1, 2.5'!$A$1:$A$2,{1,2.5;3,4})", "SUMPRODUCT('Q1, 2.5'!$A$1:$A$2;{1\\2,5;3\\4})"],
  ['"he said ""a,b""",2', '"he said ""a,b""";2'],
  ["'Ana''s, plan'!A1,1", "'Ana''s, plan'!A1;1"],
  ['1.5E-10+10.25', '1,5E-10+10,25'],
])('%s is %s where decimals have a comma', (formula, here) => {
  expect(formulaHere(formula, true)).toBe(here)
  expect(formulaHere(formula, false)).toBe(formula)
})
