import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './unmarkedOutput.ts'

test('a sheet that looks like ours without its mark is left alone, ours are not spoken of', () =>
  checkRule(
    rule,
    `
    Scores
    | Throughline: Scores of 2025 |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Scores looks like a sheet that Throughline wrote, and does not carry its mark: it is neither read nor replaced.
    | Person                      |

    Problems {ours PROBLEMS}
    | Throughline: Problems of 2025 |
  `,
  ))
