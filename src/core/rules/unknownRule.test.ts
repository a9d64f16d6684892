import { expect, test } from 'vitest'
import { checkRule, fixesOf } from '../../../test/drawing/checkRule.ts'
import rule from './unknownRule.ts'

const drawing = `
  Rules
  | Rule         | Severity | Limit | Reason        |
  | unknown-role | warning  |       | Agreed in May |
    ^^ warning: There is no rule "unknown-role"; did you mean unknown-rule?
  | Unknown rule | warning  |       | Agreed in May |
  | salary       | warning  |       | Agreed in May |
    ^^ warning: There is no rule "salary"

  Accepted
  | Rule         | Employee ID | Reason | At         |
  | unknwon-rule | 1001        | Known  | 2025-11-02 |
    ^^ warning: There is no rule "unknwon-rule"; did you mean unknown-rule?
`

test('a row of Rules or Accepted that names no rule is said at its cell', () => checkRule(rule, drawing))

test('the rule that was meant is offered', () => {
  expect(fixesOf(rule, drawing).map(fix => fix.edits)).toEqual([
    [{ kind: 'setCell', cell: { sheet: 'Rules', row: 1, column: 0 }, value: 'unknown-rule', asked: true }],
    [{ kind: 'setCell', cell: { sheet: 'Accepted', row: 1, column: 0 }, value: 'unknown-rule', asked: true }],
  ])
})
