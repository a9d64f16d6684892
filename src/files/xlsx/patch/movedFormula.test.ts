import { expect, test } from 'vitest'
import { movedFormula } from './movedFormula.ts'

// What Excel makes of a formula that is copied two rows down and one column to the right.
test.each([
  ['C2*D2', 'D4*E4'],
  ['$C2*D$2+$A$1', '$C4*E$2+$A$1'],
  ['SUM(A1:B2)/COUNT(A:B)', 'SUM(B3:C4)/COUNT(B:C)'],
  ['SUM(2:3)+SUM($4:4)', 'SUM(4:5)+SUM($4:6)'],
  ['\'A1 plan\'!B3&"B3"&Q1!C4', '\'A1 plan\'!C5&"B3"&Q1!D6'],
  ['LOG10(A1)+ATAN2(B1,Z9)', 'LOG10(B3)+ATAN2(C3,AA11)'],
  ['rate_A1*A1.b+x.A1', 'rate_A1*A1.b+x.A1'],
  ['Plan[A1]+az1', 'Plan[A1]+BA3'],
  ['1.5E3+A1', '1.5E3+B3'],
  ['XFD1', '#REF!'],
  ['A1048575+A1048574', '#REF!+B1048576'],
  ['IF(TRUE,"it""s A1",A1)', 'IF(TRUE,"it""s A1",B3)'],
])('%s becomes %s', (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved)
})

test('moved there and back it is the same', () => {
  const formula = 'SUMIFS(Data!$C$2:$C$99,Data!$A$2:$A$99,$A12,Data!$B$2:$B$99,C$1)'
  expect(movedFormula(movedFormula(formula, 7, 3), -7, -3)).toBe(formula)
})
