import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './logEdited.ts'

test('a changed line of the log, and lines that are gone from its end', () =>
  checkRule(
    rule,
    `
    Run Log {ours LOG}
    | Throughline: log of 4 runs |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 2 lines are missing from the log: its first line speaks of 4 runs, and 2 are there.
    | When       | Command | Version | Where | Settings | Read   | People | Problems | Fingerprint | Check            |
    | 2025-03-01 | score   | 0.1.0   | test  |          | People | 2      | 0        | aa          | af56b0eec2a8cfe4 |
    | 2025-04-01 | score   | 0.1.0   | test  |          | People | 99     | 0        | bb          | 72af6e926f6108a1 |
      ^^^^^^^^^^ error: Line 4 of Run Log is not what was written, or a line before it was removed or moved.
  `,
  ))

test('a log that stands as it was written', () =>
  checkRule(
    rule,
    `
    Run Log {ours LOG}
    | Throughline: log of 2 runs |
    | When       | Command | Version | Where | Settings | Read   | People | Problems | Fingerprint | Check            |
    | 2025-03-01 | score   | 0.1.0   | test  |          | People | 2      | 0        | aa          | af56b0eec2a8cfe4 |
    | 2025-04-01 | score   | 0.1.0   | test  |          | People | 2      | 0        | bb          | 72af6e926f6108a1 |
  `,
    { silent: true },
  ))
