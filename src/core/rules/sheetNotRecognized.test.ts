import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './sheetNotRecognized.ts'

test('a sheet that is no table is said, one left out in Aliases is not', () =>
  checkRule(
    rule,
    `
    Ideas
    | Buy cake |
      ^^^^^^^^ info: Ideas is not read: neither its title nor its headers are those of a table.
    | Call Max |

    Old
    | Buy more |

    Aliases
    | Kind  | Written | Means |
    | sheet | Old     | -     |
  `,
  ))
