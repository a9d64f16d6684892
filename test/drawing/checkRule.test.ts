import { describe, expect, test } from 'vitest'
import { type RuleWords, rule } from '../../src/core/rules/define.ts'
import { checkRule, fixesOf } from './checkRule.ts'

const words: RuleWords = {
  id: 'cell-b2',
  severity: 'warning',
  effect: 'tidiness',
  title: 'B2 is spoken of',
  why: 'A test needs something to say.',
  fix: 'Nothing.',
  ask: 'Nothing.',
  check: ({ configuration }) => [
    {
      cell: { sheet: 'Notes', row: 1, column: 1 },
      message: `Duplicates: ${configuration.values.duplicates}`,
      quickFixes: [{ title: 'Do nothing', edits: [] }],
    },
  ],
}
const speaking = rule(words)
const silent = rule({ ...words, check: () => [] })

const marked = `
  Notes
  | Word  | Meaning |
  | Hello | Welcome |
            ^^ warning: Duplicates: ask
`
const unmarked = 'Notes\n| Word  | Meaning |\n| Hello | Welcome |'

describe('a drawing and what the rule says', () => {
  test('agree', () => {
    checkRule(speaking, marked)
    checkRule(silent, unmarked, { silent: true })
  })

  test('agree under the settings given', () => {
    checkRule(speaking, marked.replace('ask', 'mean'), { set: { duplicates: 'mean' } })
  })

  test.each([
    ['the message', marked.replace('ask', 'mean')],
    ['the severity', marked.replace('warning', 'error')],
    ['the cell', marked.replace('         ^^', ' ^^')],
    ['a mark too many', `${marked}            ^^ info: More`],
  ])('differ in %s', (_, drawing) => {
    expect(() => checkRule(speaking, drawing)).toThrow('cell-b2 says:')
  })

  test('differ where the rule is not silent, or is', () => {
    expect(() => checkRule(speaking, unmarked, { silent: true })).toThrow('^^^^^^^ warning: Duplicates: ask')
    expect(() => checkRule(silent, marked)).toThrow('cell-b2 says:')
  })
})

test('a drawing without a mark proves nothing unless it says so', () => {
  expect(() => checkRule(silent, unmarked)).toThrow('{ silent: true }')
  expect(() => checkRule(speaking, marked, { silent: true })).toThrow('{ silent: true }')
})

test('the quick fixes of a rule', () => {
  expect(fixesOf(speaking, marked)).toEqual([{ title: 'Do nothing', edits: [] }])
})
