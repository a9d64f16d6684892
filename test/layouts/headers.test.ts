import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('months merged above the metrics', () =>
  isRead(
    `
    Scorecard {merge B1:C1, merge D1:E1}
    |      | Jan 2025 |       | Feb 2025 |       |
    | Name | CSAT     | Calls | CSAT     | Calls |
    | Ana  | 4.5      | 5     | 4.6      | 7     |
    | Ben  | 4.1      | 6     | 4.2      | 8     |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · Calls · 2025-01 · 5',
        'Ben · Calls · 2025-01 · 6',
        'Ana · CSAT · 2025-02 · 4.6',
        'Ben · CSAT · 2025-02 · 4.2',
        'Ana · Calls · 2025-02 · 7',
        'Ben · Calls · 2025-02 · 8',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('metrics merged above the months', () =>
  isRead(
    `
    Scorecard {merge B1:C1, merge D1:E1}
    |      | CSAT     |          | Calls    |          |
    | Name | Jan 2025 | Feb 2025 | Jan 2025 | Feb 2025 |
    | Ana  | 4.5      | 5        | 4.6      | 7        |
    | Ben  | 4.1      | 6        | 4.2      | 8        |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · CSAT · 2025-02 · 5',
        'Ben · CSAT · 2025-02 · 6',
        'Ana · Calls · 2025-01 · 4.6',
        'Ben · Calls · 2025-01 · 4.2',
        'Ana · Calls · 2025-02 · 7',
        'Ben · Calls · 2025-02 · 8',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a header under banner and blank rows, a note below', () =>
  isRead(
    `
    Scorecard
    | Confidential  |      |       |
    |               |      |       |
    | Team results  | 2025 |       |
    |               |      |       |
    | Name          | CSAT | Calls |
    | Ana           | 4.5  | 5     |
    | Ben           | 4.1  | 6     |
    | * preliminary |      |       |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a column of names without a header', () =>
  isRead(
    `
    Scorecard
    |     | CSAT |
    | Ana | 4.5  |
    | Ben | 4.1  |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('headers that are nothing but months: the title is the metric', () =>
  isRead(
    `
    CSAT
    | Name | Jan 2025 | Feb 2025 |
    | Ana  | 4.5      | 5        |
    | Ben  | 4.1      | 6        |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · CSAT · 2025-02 · 5',
        'Ben · CSAT · 2025-02 · 6',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('months without a year: the caption is the metric', () =>
  isRead(
    `
    Scorecard
    | Customer satisfaction |     |     |
    | Name                  | Jan | Feb |
    | Ana                   | 4.5 | 5   |
    | Ben                   | 4.1 | 6   |
  `,
    {
      values: [
        'Ana · Customer satisfaction · 1900-01 · 4.5',
        'Ben · Customer satisfaction · 1900-01 · 4.1',
        'Ana · Customer satisfaction · 1900-02 · 5',
        'Ben · Customer satisfaction · 1900-02 · 6',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a month that is a name: May beside metrics', () =>
  isRead(
    `
    Scorecard
    | Name | May | Calls |
    | Ana  | 4.5 | 5     |
    | Ben  | 4.1 | 6     |
  `,
    {
      values: ['Ana · May · 4.5', 'Ben · May · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('names that are words of the language', () =>
  isRead(
    `
    Scorecard
    | Name        | constructor | toString |
    | __proto__   | 4.5         | 1        |
    | constructor | 4.1         | 2        |

    __proto__
    | Role           | Metric      | Weight |
    | hasOwnProperty | constructor | 100    |
  `,
    {
      values: [
        '__proto__ · constructor · 4.5',
        'constructor · constructor · 4.1',
        '__proto__ · toString · 1',
        'constructor · toString · 2',
      ],
      people: ['__proto__ · __proto__ · All', 'constructor · constructor · All'],
      weights: ['hasOwnProperty · constructor · 100'],
    },
  ))

test('a Period column', () =>
  isRead(
    `
    Scorecard
    | Name | Month   | CSAT |
    | Ana  | 2025-01 | 4.5  |
    | Ana  | 2025-02 | 4.6  |
    | Ben  | 2025-01 | 4.1  |
  `,
    {
      values: ['Ana · CSAT · 2025-01 · 4.5', 'Ana · CSAT · 2025-02 · 4.6', 'Ben · CSAT · 2025-01 · 4.1'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))
