import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('a column that Aliases call a metric is one, though its name and its cells say otherwise', () =>
  isRead(
    `
    Scorecard
    | Name | Team  | Rank | Praise |
    | Ana  | 2     | 7    | high   |
    | Ben  | 3     | 9    | low    |
    | Cid  | 3     | 9    | 5      |

    Aliases
    | Kind   | Written | Means  |
    | column | team    | Metric |
    | column | Rank    | metric |
    | column | Praise  | Metric |
  `,
    {
      values: [
        'Ana · Team · 2',
        'Ben · Team · 3',
        'Cid · Team · 3',
        'Ana · Rank · 7',
        'Ben · Rank · 9',
        'Cid · Rank · 9',
        'Ana · Praise · invalid',
        'Ben · Praise · invalid',
        'Cid · Praise · 5',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All', 'Cid · Cid · All'],
    },
  ))

test('pay does not become a metric so', () =>
  isRead(
    `
    Scorecard
    | Name | CSAT | Salary |
    | Ana  | 4    | 7      |
    | Ben  | 5    | 9      |

    Aliases
    | Kind   | Written | Means  |
    | column | Salary  | Metric |
  `,
    { values: ['Ana · CSAT · 4', 'Ben · CSAT · 5'], people: ['Ana · Ana · All', 'Ben · Ben · All'] },
  ))

test('a sheet is what Aliases say, though its headers are those of another table', () =>
  isRead(
    `
    Log
    | Employee | Metric | Value | Solved |
    | Ana      | calls  | 5     | 7      |
    | Ben      | calls  | 6     | 8      |

    Aliases
    | Kind  | Written | Means     |
    | sheet | Log     | Scorecard |
  `,
    {
      values: ['Ana · Value · 5', 'Ben · Value · 6', 'Ana · Solved · 7', 'Ben · Solved · 8'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))
