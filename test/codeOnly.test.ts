import { expect, test } from 'vitest'
import { codeOnly } from './codeOnly.ts'
import { sourceFiles } from './sourceFiles.ts'

test.each([
  ['a // Date', 'a        '],
  ['a /* Date */ b', 'a            b'],
  [`f('Date', "it's")`, `f('    ', "    ")`],
  [`f('it\\'s') + Date`, `f('     ') + Date`],
  ['x = /Date/ / 2', 'x = /    / / 2'],
  [`x = /[/'"]/.test(y)`, 'x = /     /.test(y)'],
  ['a / b / Date', 'a / b / Date'],
  ['`Date §{Date} Date`', '`     §{Date}     `'],
  ["`a §{b ? `c §{d}` : 'e'} f` + g", "`  §{b ? `  §{d}` : ' '}  ` + g"],
  ['`a §{f({ b: 1 })} c` + Date', '`  §{f({ b: 1 })}  ` + Date'],
])('of %s the code stays (§ stands for the dollar sign)', (text, code) => {
  expect(codeOnly(text.replaceAll('§', '$'))).toBe(code.replaceAll('§', '$'))
})

test('every file keeps its length and its lines', () => {
  for (const { path, text } of ['src', 'test', 'scripts'].flatMap(folder => sourceFiles(folder, '.ts', '.tsx'))) {
    const code = codeOnly(text)
    expect(code.length, path).toBe(text.length)
    expect(code.split('\n').length, path).toBe(text.split('\n').length)
  }
})
