import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unknownRole.ts'

test('a role that no plan knows is asked about once', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role         | Manager |
    | 1001        | Ana  | Support Eng. | Max     |
                           ^^^^^^^^^^^^ warning: No plan is for the role "Support Eng.". Is it "Support Engineer"?
    | 1002        | Ben  | Support Eng. | Max     |

    Roles
    | Role             |
    | Support          |
    | Support Engineer |
  `,
  ))
