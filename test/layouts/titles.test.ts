import { test } from 'vitest'
import { isRead } from './isRead.ts'

test('tabs whose titles hold a month among other words', () =>
  isRead(
    `
    KPI Jan 2025
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |

    KPI Feb 2025
    | Name | CSAT |
    | Ana  | 4.6  |
    | Ben  | 4.0  |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · CSAT · 2025-02 · 4.6',
        'Ben · CSAT · 2025-02 · 4',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('captions that hold the team and the month', () =>
  isRead(
    `
    Sheet1
    | Team North – March 2025 |      |
    | Name                    | CSAT |
    | Ana                     | 4.5  |
    | Ben                     | 4.1  |

    Sheet2
    | Team South – March 2025 |      |
    | Name                    | CSAT |
    | Cid                     | 4.5  |
    | Dan                     | 4.1  |
  `,
    {
      values: [
        'Ana · CSAT · 2025-03 · 4.5',
        'Ben · CSAT · 2025-03 · 4.1',
        'Cid · CSAT · 2025-03 · 4.5',
        'Dan · CSAT · 2025-03 · 4.1',
      ],
      people: [
        'Ana · Ana · All · team Team North',
        'Ben · Ben · All · team Team North',
        'Cid · Cid · All · team Team South',
        'Dan · Dan · All · team Team South',
      ],
    },
  ))

test('a tab called KPIs that holds values of people, one called Scorecard that is a long table', () =>
  isRead(
    `
    KPIs
    | # | Employee     | CSAT |
    | 1 | "Lopez, Ana" | 4.5  |
    | 2 | "Meyer, Ben" | 4.1  |

    Scorecard
    | Employee     | KPI   | Month   | Actual |
    | "Lopez, Ana" | Calls | 2025-01 | 5      |
  `,
    {
      values: ['Lopez, Ana · CSAT · 4.5', 'Meyer, Ben · CSAT · 4.1', 'Lopez, Ana · Calls · 2025-01 · 5'],
      people: ['Lopez, Ana · Lopez, Ana · All', 'Meyer, Ben · Meyer, Ben · All'],
    },
  ))

test('months as dates in the header; quarters under their years', () =>
  isRead(
    `
    CSAT
    | Name | 45658 | 45689 |
    | Ana  | 4.5   | 4.4   |
    | Ben  | 4.1   | 4.2   |

    Calls
    |      | 2024 |    | 2025 |    |
    | Name | Q3   | Q4 | Q1   | Q2 |
    | Ana  | 1    | 2  | 3    | 4  |
    | Ben  | 5    | 6  | 7    | 8  |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · CSAT · 2025-02 · 4.4',
        'Ben · CSAT · 2025-02 · 4.2',
        'Ana · Calls · 2024-Q3 · 1',
        'Ben · Calls · 2024-Q3 · 5',
        'Ana · Calls · 2024-Q4 · 2',
        'Ben · Calls · 2024-Q4 · 6',
        'Ana · Calls · 2025-Q1 · 3',
        'Ben · Calls · 2025-Q1 · 7',
        'Ana · Calls · 2025-Q2 · 4',
        'Ben · Calls · 2025-Q2 · 8',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a band over all months is no month', () =>
  isRead(
    `
    Scorecard {merge B1:C1, merge D1:E1}
    |      | Jan 2025 |       | YTD  |       |
    | Name | CSAT     | Calls | CSAT | Calls |
    | Ana  | 4.5      | 5     | 4.4  | 6     |
    | Ben  | 4.1      | 7     | 4.2  | 8     |
  `,
    {
      values: [
        'Ana · CSAT · 2025-01 · 4.5',
        'Ben · CSAT · 2025-01 · 4.1',
        'Ana · Calls · 2025-01 · 5',
        'Ben · Calls · 2025-01 · 7',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('a tab with a row for each team is a summary, not another team', () =>
  isRead(
    `
    Team A
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |

    Team B
    | Name | CSAT |
    | Cid  | 4.0  |
    | Dan  | 3.9  |

    Summary
    | Team   | CSAT |
    | Team A | 4.3  |
    | Team B | 3.95 |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Cid · CSAT · 4', 'Dan · CSAT · 3.9'],
      people: [
        'Ana · Ana · All · team Team A',
        'Ben · Ben · All · team Team A',
        'Cid · Cid · All · team Team B',
        'Dan · Dan · All · team Team B',
      ],
    },
  ))

test('a copy of a tab is of the same month', () =>
  isRead(
    `
    March 2025
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |

    Copy of March 2025
    | Name | CSAT |
    | Ana  | 4.5  |
    | Ben  | 4.1  |
  `,
    {
      values: ['Ana · CSAT · 2025-03 · 4.5', 'Ben · CSAT · 2025-03 · 4.1'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))

test('days in the header, in the order that one of them shows', () =>
  isRead(
    `
    Calls
    | Name | 06/01/2025 | 13/01/2025 |
    | Ana  | 10         | 11         |
    | Ben  | 12         | 13         |
  `,
    {
      values: [
        'Ana · Calls · 2025-01-06 · 10',
        'Ben · Calls · 2025-01-06 · 12',
        'Ana · Calls · 2025-01-13 · 11',
        'Ben · Calls · 2025-01-13 · 13',
      ],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
    },
  ))
