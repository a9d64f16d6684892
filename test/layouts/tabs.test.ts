import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('a tab for each month, the year in its title; a new role is a move', () =>
  isRead(
    `
    Jan 2025
    | Name | Role    | CSAT | Calls |
    | Ana  | Support | 4.5  | 5     |
    | Ben  | Support | 4.1  | 6     |

    Feb 2025
    | Name | Role    | CSAT | Calls |
    | Ana  | Support | 4.6  | 5     |
    | Ben  | Sales   | 4.2  | 6     |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · Calls · 2025-01 · 5',
        'Ben · Calls · 2025-01 · 6',
        'Ana · CSAT · 2025-02 · 4.6',
        'Ben · CSAT · 2025-02 · 4.2',
        'Ana · Calls · 2025-02 · 5',
        'Ben · Calls · 2025-02 · 6',
      ],
      people: ['Ana · Ana · Support', 'Ben · Ben · Support', 'Ben · Ben · Sales'],
    },
  ))

test('a tab for each month without a year: months of the one year that the workbook names', () =>
  isRead(
    `
    Jan
    | Results 2025 |      |
    | Name         | CSAT |
    | Ana          | 4.5  |
    | Ben          | 4.1  |

    Feb
    | Name | CSAT |
    | Ana  | 4.6  |
    | Ben  | 4.2  |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · CSAT · 2025-02 · 4.6',
        'Ben · CSAT · 2025-02 · 4.2',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a tab for each team', () =>
  isRead(
    `
    North
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |

    South
    | Name | CSAT |
    | Cid  | 4.6  |
    | Dan  | 4.2  |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Cid · CSAT · 4.6', 'Dan · CSAT · 4.2'],
      people: [
        'Ana · Ana · All · team North',
        'Ben · Ben · All · team North',
        'Cid · Cid · All · team South',
        'Dan · Dan · All · team South',
      ],
    },
  ))

test('a tab for each manager', () =>
  isRead(
    `
    Max Roe
    | Name | Manager | CSAT |
    | Ana  | Max Roe | 4.5  |
    | Ben  | Max Roe | 4.1  |

    Ida Poe
    | Name | Manager | CSAT |
    | Cid  | Ida Poe | 4.6  |
    | Dan  | Ida Poe | 4.2  |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Cid · CSAT · 4.6', 'Dan · CSAT · 4.2'],
      people: [
        'Ana · Ana · All · manager Max Roe',
        'Ben · Ben · All · manager Max Roe',
        'Cid · Cid · All · manager Ida Poe',
        'Dan · Dan · All · manager Ida Poe',
      ],
    },
  ))
