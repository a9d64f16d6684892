import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './tabDiffers.ts'

test('a header that most tabs do not have is asked about', () =>
  checkRule(
    rule,
    `
    Jan 2025
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |

    Feb 2025
    | Name | CSAT |
    | Ana  | 4.6  |
    | Ben  | 4.2  |

    Mar 2025
    | Name | Satisfaction |
             ^^^^^^^^^^^^ warning: Satisfaction stands in 1 of 3 tabs only. Is it a metric of its own, or another spelling of one that the other tabs have?
    | Ana  | 4.6          |
    | Ben  | 4.2          |
  `,
  ))
