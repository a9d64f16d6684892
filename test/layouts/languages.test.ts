import { test } from 'vitest'
import { isRead } from './isRead.ts'

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
