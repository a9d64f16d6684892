import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unknownSetting.ts'

test('a key that does not exist is said', () =>
  checkRule(
    rule,
    `
    Settings
    | Key   | Value |
    | seeds | 7     |
      ^^^^^ warning: There is no setting "seeds"; this row changes nothing.
    | seed  | 7     |
  `,
  ))
