import { expect, test } from 'vitest'
import { keyOfTitle } from './outputTitles.ts'

test.each([
  ['Scores', 'SCORES'],
  ['score detail', 'DETAIL'],
  ['Run Log (Throughline 2)', 'LOG'],
  ['Problems (2)', 'PROBLEMS'],
  ['Scores 2025', null],
  ['Scores(2)', null],
  ['constructor', null],
])('the title "%s" is that of %s', (title, key) => {
  expect(keyOfTitle(title)).toBe(key)
})
