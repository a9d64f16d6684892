import { expect, test } from 'vitest'
import { type ReadInWords, readOf } from './readOf.ts'

/** Compares what was read, in words; what is not named is nothing. */
function isRead(drawing: string, expected: Partial<ReadInWords>): void {
  expect(readOf(drawing)).toEqual({ values: [], people: [], plan: [], weights: [], ratings: [], ...expected })
}

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

test('plan rows above and below the people', () =>
  isRead(
    `
    Scorecard
    | Name   | CSAT | Calls |
    | Weight | 60%  | 40%   |
    | Target | 4.5  | 6     |
    | Ana    | 4.5  | 5     |
    | Ben    | 4.1  | 6     |
    | Floor  | 4    | 2     |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
      plan: ['CSAT · weight 0.6 · target 4.5 · floor 4', 'Calls · weight 0.4 · target 6 · floor 2'],
    },
  ))

test('plan rows above the header, under a banner', () =>
  isRead(
    `
    Scorecard
    | Confidential |      |       |
    | Weight       | 60   | 40    |
    | Target       | 4.5  | 6     |
    | Name         | CSAT | Calls |
    | Ana          | 4.5  | 5     |
    | Ben          | 4.1  | 6     |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1', 'Ana · Calls · 5', 'Ben · Calls · 6'],
      people: ['Ana · Ana · All', 'Ben · Ben · All'],
      plan: ['CSAT · weight 60 · target 4.5', 'Calls · weight 40 · target 6'],
    },
  ))

test('roster, metrics and ratings in one sheet; Self is a rating by the person, Final the calibrated one', () =>
  isRead(
    `
    Team
    | Employee ID | Name | Role    | Manager | CSAT | Calls | Self | Rating | Final |
    | 1001        | Ana  | Support | Max     | 4.5  | 5     | 5    | 4      | 3     |
    | 1002        | Ben  | Support | Max     | 4.1  | 6     | 3    | 3      |       |
  `,
    {
      values: ['1001 · CSAT · 4.5', '1002 · CSAT · 4.1', '1001 · Calls · 5', '1002 · Calls · 6'],
      people: ['1001 · Ana · Support · manager Max', '1002 · Ben · Support · manager Max'],
      ratings: ['1001 · 4 · calibrated 3', '1002 · 3', '1001 · rater 1001 · 5', '1002 · rater 1002 · 3'],
    },
  ))

test('an e-mail stands for the ID', () =>
  isRead(
    `
    Scorecard
    | Email     | CSAT |
    | ana@x.org | 4.5  |
    | Ben@x.org | 4.1  |
  `,
    {
      values: ['ana@x.org · CSAT · 4.5', 'Ben@x.org · CSAT · 4.1'],
      people: ['ana@x.org · ana@x.org · All', 'Ben@x.org · Ben@x.org · All'],
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

test('weights with metrics down and roles across', () =>
  isRead(
    `
    Weights
    | Metric | Support | Sales |
    | CSAT   | 60      | 30    |
    | Calls  | 40      | 70    |
  `,
    {
      weights: ['Support · CSAT · 60', 'Sales · CSAT · 30', 'Support · Calls · 40', 'Sales · Calls · 70'],
    },
  ))

test('weights with roles down and metrics across', () =>
  isRead(
    `
    Weights
    | Role    | CSAT | Calls | Total |
    | Support | 60   | 40    | 100   |
    | Sales   | 30   | 70    | 100   |
  `,
    {
      weights: ['Support · CSAT · 60', 'Support · Calls · 40', 'Sales · CSAT · 30', 'Sales · Calls · 70'],
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

test('German titles, headers and months', () =>
  isRead(
    `
    Mitarbeiter
    | Personalnummer | Name | Rolle   | Vorgesetzter |
    | 1001           | Ana  | Support | Max          |

    Messwerte
    | Personalnummer | Kennzahl | Zeitraum | Wert |
    | 1001           | CSAT     | Mai 2025 | 4,5  |
  `,
    {
      values: ['1001 · CSAT · 2025-05 · 4.5'],
      people: ['1001 · Ana · Support · manager Max'],
    },
  ))

test('French titles, headers and months', () =>
  isRead(
    `
    Effectif
    | Matricule | Nom | Rôle    | Responsable |
    | 1001      | Ana | Support | Max         |

    Mesures
    | Matricule | Indicateur | Période   | Valeur |
    | 1001      | CSAT       | mars 2025 | 4,5    |
  `,
    {
      values: ['1001 · CSAT · 2025-03 · 4.5'],
      people: ['1001 · Ana · Support · manager Max'],
    },
  ))

test('Aliases say what a sheet, a column, a metric, a role and a person mean, and what to leave out', () =>
  isRead(
    `
    Aliases
    | Kind   | Written      | Means     |
    | sheet  | Daten        | Scorecard |
    | sheet  | Old          | -         |
    | column | Wer          | Name      |
    | column | Stelle       | Role      |
    | column | Note         | -         |
    | metric | Kundenfreude | CSAT      |
    | metric | Anrufe       | -         |
    | role   | Supp         | Support   |
    | person | Anna         | Ana       |

    Daten
    | Wer  | Stelle  | Kundenfreude | Anrufe | Note |
    | Anna | Supp    | 4.5          | 5      | 1    |
    | Ben  | Support | 4.1          | 6      | 2    |

    Old
    | Name | CSAT |
    | Zed  | 1    |
  `,
    {
      values: ['Ana · CSAT · 4.5', 'Ben · CSAT · 4.1'],
      people: ['Ana · Ana · Support', 'Ben · Ben · Support'],
    },
  ))

test('ratings of their own, wide, with Self and Final', () =>
  isRead(
    `
    Ratings
    | Employee ID | Name | Self | Manager | Final |
    | 1001        | Ana  | 5    | 4       | 3     |
    | 1002        | Ben  | 3    | 3       |       |
  `,
    {
      people: ['1001 · Ana · All', '1002 · Ben · All'],
      ratings: ['1001 · 4 · calibrated 3', '1002 · 3', '1001 · rater 1001 · 5', '1002 · rater 1002 · 3'],
    },
  ))

test('a lone name, a header of one metric, and a value: as little as can be scored', () =>
  isRead(
    `
    Scores 2025
    | Name | CSAT |
    | Ana  | 4.5  |
  `,
    {
      values: ['Ana · CSAT · 4.5'],
      people: ['Ana · Ana · All'],
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
