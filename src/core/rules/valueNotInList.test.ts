import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './valueNotInList.ts'

test('a word that is not on the list is said', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager | Status      |
    | 1001        | Ana  | Support | Max     | on the moon |
                                               ^^^^^^^^^^^ warning: "on the moon" is not one of the words that this column takes: active, leave, terminated.
    | 1002        | Ben  | Support | Max     | active      |
  `,
  ))
