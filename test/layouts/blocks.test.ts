import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('blocks under one another, each under the name of its team', () =>
  isRead(
    `
    Scorecard
    | Team North |      |
    | Name       | CSAT |
    | Ana        | 4.5  |
    | Ben        | 4.1  |
    |            |      |
    | Team South |      |
    | Name       | CSAT |
    | Cid        | 4.6  |
    | Dan        | 4.2  |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Cid · CSAT · 4.6', 'Dan · CSAT · 4.2'],
      people: [
        'Ana · Ana · All · team Team North',
        'Ben · Ben · All · team Team North',
        'Cid · Cid · All · team Team South',
        'Dan · Dan · All · team Team South',
      ],
    },
  ))

test('blocks under one another, each under its month', () =>
  isRead(
    `
    Scorecard
    | March 2025 |      |
    | Name       | CSAT |
    | Ana        | 4.5  |
    | Ben        | 4.1  |
    |            |      |
    | April 2025 |      |
    | Name       | CSAT |
    | Ana        | 4.6  |
    | Ben        | 4.2  |
  `,
    {
      values: [
        'Ana · CSAT · 2025-03 · 4.5',
        'Ben · CSAT · 2025-03 · 4.1',
        'Ana · CSAT · 2025-04 · 4.6',
        'Ben · CSAT · 2025-04 · 4.2',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('several tables in one sheet, one under the other', () =>
  isRead(
    `
    Setup
    | Metric      | Unit   | Direction | Target  | Definition |
    | CSAT        | score  | higher    | 4.5     | Mean       |
    |             |        |           |         |            |
    | Role        | Metric | Weight    |         |            |
    | Support     | CSAT   | 100       |         |            |
    |             |        |           |         |            |
    | Employee ID | Name   | Role      | Manager |            |
    | 1001        | Ana    | Support   | Max     |            |
  `,
    {
      people: ['1001 · Ana · Support · manager Max'],
      weights: ['Support · CSAT · 100'],
    },
  ))

test('table objects say what they are, whatever their headers', () =>
  isRead(
    `
    Data {table People A1:D2, table Measurements A4:D6}
    | Employee ID | Name   | Role    | Manager |
    | 1001        | Ana    | Support | Max     |
    |             |        |         |         |
    | Employee    | Metric | Month   | Result  |
    | 1001        | CSAT   | 2025-01 | 4.5     |
    | Ana         | CSAT   | 2025-02 | 4.6     |
  `,
    {
      values: ['1001 · CSAT · 2025-01 · 4.5', '1001 · CSAT · 2025-02 · 4.6'],
      people: ['1001 · Ana · Support · manager Max'],
    },
  ))

test('table objects side by side', () =>
  isRead(
    `
    Data {table People A1:D2, table Measurements F1:I3}
    | Employee ID | Name | Role    | Manager |   | Employee ID | Metric | Period  | Value |
    | 1001        | Ana  | Support | Max     |   | 1001        | CSAT   | 2025-01 | 4.5   |
    |             |      |         |         |   | 1001        | CSAT   | 2025-02 | 4.6   |
  `,
    {
      values: ['1001 · CSAT · 2025-01 · 4.5', '1001 · CSAT · 2025-02 · 4.6'],
      people: ['1001 · Ana · Support · manager Max'],
    },
  ))
