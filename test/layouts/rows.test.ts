import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('subtotals among the people, in their column or in the one of the team', () =>
  isRead(
    `
    Scorecard
    | Team          | Name                  | Calls |
    | North         | Ana                   | 5     |
    | North         | Ben                   | 6     |
    | North Total   |                       | 11    |
    | South         | Cid                   | 7     |
    |               | Durchschnitt Süd      | 7     |
    | Grand Total   |                       | 18    |
  `,
    {
      values: ['Ana · Calls · 5', 'Ben · Calls · 6', 'Cid · Calls · 7'],
      people: ['Ana · Ana · All · team North', 'Ben · Ben · All · team North', 'Cid · Cid · All · team South'],
    },
  ))

test('a total of each month, behind the month', () =>
  isRead(
    `
    Scorecard
    | Month   | Agent | Calls |
    | 2025-01 | Ana   | 5     |
    | 2025-01 | Ben   | 6     |
    | 2025-01 | Total | 11    |
    | 2025-02 | Ana   | 7     |
  `,
    {
      values: ['Ana · Calls · 2025-01 · 5', 'Ben · Calls · 2025-01 · 6', 'Ana · Calls · 2025-02 · 7'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('Max is a manager or a person, and a figure only among figures', () =>
  isRead(
    `
    Scorecard
    | Manager | Name | Calls |
    | Max     | Ana  | 5     |
    | Ida     | Max  | 6     |
    | Ida     | Ben  | 7     |
    |         | Min  | 5     |
    |         | Max  | 7     |
  `,
    {
      values: ['Ana · Calls · 5', 'Max · Calls · 6', 'Ben · Calls · 7'],
      people: ['Ana · Ana · All · manager Max', 'Max · Max · All · manager Ida', 'Ben · Ben · All · manager Ida'],
    },
  ))

test('a role that is the header of a column is no header', () =>
  isRead(
    `
    Export
    | Assignee name | Assignee role | Solved |
    | Ana           | Agent         | 120    |
    | Ben           | Agent         | 101    |
  `,
    { values: ['Ana · Solved · 120', 'Ben · Solved · 101'], people: ['Ana · Ana · All', 'Ben · Ben · All'] },
  ))

test('targets with signs, which say the direction too', () =>
  isRead(
    `
    Scorecard
    | Name   | CSAT  | Errors | QA   |
    | Target | ≥ 90% | < 5    | 85%+ |
    | Ana    | 92%   | 3      | 95%  |
    | Ben    | 88%   | 6      | 80%  |
  `,
    {
      values: [
        'Ana · CSAT · 0.92',
        'Ben · CSAT · 0.88',
        'Ana · Errors · 3',
        'Ben · Errors · 6',
        'Ana · QA · 0.95',
        'Ben · QA · 0.8',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
      plan: ['CSAT · target 0.9 · higher', 'Errors · target 5 · lower', 'QA · target 0.85 · higher'],
    },
  ))

test('headings, notes and copyrights among and under the people', () =>
  isRead(
    `
    Scorecard
    | Name               | Calls |
    | Team North         |       |
    | Ana                | 5     |
    | Team South         |       |
    | Ben                | 6     |
    | Copyright (c) 2025 |       |
  `,
    { values: ['Ana · Calls · 5', 'Ben · Calls · 6'], people: ['Ana · Ana · All', 'Ben · Ben · All'] },
  ))
