import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import type { Snapshot } from '../cells/snapshot.ts'
import { evaluate } from '../evaluate.ts'
import type { Rule } from './define.ts'
import { rules } from './index.ts'

const accepting = (...rows: readonly string[]) =>
  parseDrawing(`
    People
    | Employee ID | Name     | Role    | Manager |
    | 1001        | Ana Ruiz | Support | Lee     |
    | 1002        | Ben Ode  | Support | Lee     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | good  |
    | 1002        | CSAT   | 2025-01 | fine  |

    Accepted
    | Rule         | Employee ID | Sheet        | Reason  | At         |
    ${rows.join('\n    ')}`).snapshot

const said = (snapshot: Snapshot, checked: readonly Rule[] = rules) =>
  evaluate(snapshot, { rules: checked })
    .problems.filter(({ rule }) => rule === 'accepted-unmatched')
    .map(({ cell, message }) => `${cell?.sheet} row ${(cell?.row ?? 0) + 1}: ${message}`)

test('a row that fits no finding is said, one that fits any is not, be it after another that fits as well', () => {
  const snapshot = accepting(
    '| not-a-number |             |              | a trial | 2025-02-01 |',
    '| not-a-number | 1002        |              | a trial | 2025-02-01 |',
    '| not-a-number | 1003        |              | a trial | 2025-02-01 |',
    '| Not a Date   |             |              | a trial | 2025-02-01 |',
  )
  expect(said(snapshot)).toEqual([
    'Accepted row 4: not-a-number is accepted here, and nothing is found that the row fits.',
    'Accepted row 5: not-a-date is accepted here, and nothing is found that the row fits.',
  ])
})

test('rows that do not hold, that name no rule, or whose rule is off or about such rows are not judged', () => {
  const snapshot = accepting(
    '| not-a-date         |  |  |         | 2025-02-01 |',
    '| weight-thrice      |  |  | a trial | 2025-02-01 |',
    '| accepted-unmatched |  |  | a trial | 2025-02-01 |',
  )
  expect(said(snapshot)).toEqual([])
  const off = accepting('| not-a-date |  |  | a trial | 2025-02-01 |')
  expect(said(off)).toHaveLength(1)
  expect(
    said(
      off,
      rules.filter(({ id }) => id !== 'not-a-date'),
    ),
  ).toEqual([])
})

test('a row waits while a sheet that it may be about was not read', () => {
  const snapshot = accepting(
    '| not-a-date |  |              | a trial | 2025-02-01 |',
    '| not-a-date |  | Goals        | a trial | 2025-02-01 |',
    '| not-a-date |  | Measurements | a trial | 2025-02-01 |',
  )
  const goals = { title: 'Goals', ours: null, visible: true, recognized: ['goals'] }
  expect(said(snapshot)).toHaveLength(3)
  expect(said({ ...snapshot, sheets: [...snapshot.sheets, goals] })).toHaveLength(1)
})
