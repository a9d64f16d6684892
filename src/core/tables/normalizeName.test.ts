import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeName } from './normalizeName.ts'

const letters = (min: number) => fc.stringMatching(new RegExp(`^[a-z]{${min},12}$`))

describe('normalizeName', () => {
  test.each([
    ['employee_id', 'Employee ID'],
    ['EmployeeID', 'employee ids'],
    ['Wéight', 'weight'],
    ['Größe', 'GROSSE'],
    ['CSAT ', 'C-SAT'],
    ['Start Date', 'start.date'],
    ['Status', 'Statuses'],
    ['Class', 'Classes'],
    ['Bias', 'Biases'],
    ['Case', 'Cases'],
    ['Response', 'Responses'],
    ['Role', 'Roles'],
    ['Activity', 'Activities'],
    ['Box', 'Boxes'],
    ['Batch', 'Batches'],
    ['Cache', 'Caches'],
    ['Analysis', 'ANALYSIS'],
    ['ID', 'IDs'],
    ['KPI', 'KPIs'],
    ['Prénom', 'Pre\u0301nom'],
    ['評価', ' 評価'],
  ])('%s is %s', (one, other) => {
    expect(normalizeName(one)).toBe(normalizeName(other))
  })

  test.each([
    ['Base', 'Basic'],
    ['Role', 'Rule'],
    ['Class', 'Clear'],
    ['Yes', 'Year'],
    ['n', 'No'],
    ['Employee', 'Employ'],
    ['FTE', 'FT'],
    ['Q1', 'Q2'],
  ])('%s is not %s', (one, other) => {
    expect(normalizeName(one)).not.toBe(normalizeName(other))
  })

  test('punctuation alone is no name', () => {
    expect(normalizeName(' -– %#')).toBe('')
  })

  test('a name stays as it is when normalized again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        expect(normalizeName(normalizeName(name))).toBe(normalizeName(name))
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[escihxyz]{0,9}$/), name => {
        expect(normalizeName(normalizeName(name))).toBe(normalizeName(name))
      }),
    )
  })

  test('case and what stands between words never matter', () => {
    fc.assert(
      fc.property(
        fc.array(letters(1), { minLength: 1 }),
        fc.constantFrom(' ', '_', '-', '.', ' / ', '\n'),
        (words, gap) => {
          expect(normalizeName(words.join(gap).toUpperCase())).toBe(normalizeName(words.join('')))
        },
      ),
    )
  })

  test('an accent that stands alone changes nothing, though ASCII is read a shorter way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), name => {
        expect(normalizeName(name)).toBe(normalizeName(`${name}\u0301`))
      }),
    )
  })

  test('an English plural is its singular', () => {
    fc.assert(
      fc.property(letters(3), word => {
        expect(normalizeName(plural(word))).toBe(normalizeName(word))
      }),
    )
  })

  test('a long cell takes no longer than its length', () => {
    expect(normalizeName(`${'s'.repeat(32_000)}x`)).toHaveLength(32_001)
  })
})

/** The rule of English grammar books for regular nouns. */
function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
