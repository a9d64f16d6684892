import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './settingUnreadable.ts'

test('a value that the setting does not take is said', () =>
  checkRule(
    rule,
    `
    Settings
    | Key              | Value |
    | seed             | many  |
      ^^^^ warning: seed takes a number from 0 to 4294967295, not "many"; the default 1 holds.
    | rows.visibleOnly | yes   |
  `,
  ))
