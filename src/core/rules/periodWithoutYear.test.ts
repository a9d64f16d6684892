import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './periodWithoutYear.ts'

test('tabs named by months without a year are said once', () =>
  checkRule(
    rule,
    `
    Jan
    | Name | CSAT |
    | Ana  | 4.5  |
             ^^^ info: January and February name no year: they are taken as parts of one year. Write the year beside each, such as January 2025.
    | Ben  | 4.1  |

    Feb
    | Name | CSAT |
    | Ana  | 4.6  |
    | Ben  | 4.2  |
  `,
  ))

test('a year that the workbook names is taken', () =>
  checkRule(
    rule,
    `
    Jan
    | Team results 2025 |      |
    | Name              | CSAT |
    | Ana               | 4.5  |
    | Ben               | 4.1  |

    Feb
    | Name | CSAT |
    | Ana  | 4.6  |
    | Ben  | 4.2  |
  `,
    { silent: true },
  ))
