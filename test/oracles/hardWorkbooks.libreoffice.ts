import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { readXlsx } from '../../src/files/xlsx/readXlsx.ts'
import { writeNewXlsx } from '../../src/files/xlsx/writeNewXlsx.ts'
import { differences, formulasOf } from '../formulaDifferences.ts'
import { calculatedRows, fileOf, scored, workbookWith } from '../formulaWorkbook.ts'
import { describeLibreOffice, recalculated } from '../libreOffice.ts'
import { type Sheets, snapshotOf } from '../properties/plannedWorkbook.ts'

const people = ['p1', 'p2', 'p3']
const wrapped = 'Solved\n"in time"'
const scale = [
  ['Rating', 'Label', 'Evidence From'],
  [1, 'Below\nexpectations', null],
  [2, 'Meets\nexpectations', 70],
  [3, 'Above', 100],
]
const gates = Array.from({ length: 20 }, (_, at) => `${'A metric with a name that is rather long '.repeat(4)}${at}`)

function planOf(metrics: readonly (readonly Cell[])[], more: readonly string[] = []): Sheets {
  return {
    People: [
      ['Employee ID', 'Name', 'Role', 'Manager'],
      ...people.map(person => [person, `Name ${person}`, 'Support', 'Lee']),
    ],
    Metrics: [['Metric', 'Unit', 'Direction', 'Kind', 'Floor', 'Target', 'Stretch', ...more], ...metrics],
    Weights: [
      ['Role', 'Metric', 'Weight'],
      ...metrics.map(([metric]) => ['Support', metric ?? null, 100 / metrics.length]),
    ],
  }
}

const solved = ['count', 'higher', 'lagging', 20, 100, 120]
const time = ['Time', 'count', 'lower', 'leading', 90, 60, 30]
const capped = [
  ['Time', ...time.slice(1), wrapped, 50],
  [wrapped, 'count', 'higher', 'lagging', 80, 100, 120, null, null],
]
const plain = planOf([['Solved', ...solved], time])
const measured = people.map((person, at): Cell[] => [person, 'Solved', '2025-01', 60 + 20 * at])
const months = Array.from(
  { length: 150 },
  (_, at) => `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
)
const tab = (...headers: string[]) => [
  ['Employee ID', ...headers],
  ...people.map((person, at) => [person, 75 + 9 * at, 50 + 7 * at]),
]

const workbooks: readonly (readonly [what: string, sheets: Sheets])[] = [
  [
    'names of several lines',
    { ...planOf(capped, ['Paired With', 'Cap']), '2025-01': tab(wrapped, 'Time'), Scale: scale },
  ],
  [
    'an error among the keys',
    {
      ...plain,
      Measurements: [
        ['Employee ID', 'Metric', 'Period', 'Value'],
        ...measured,
        [{ error: '#N/A' }, 'Time', '2025-01', 5],
      ],
    },
  ],
  [
    'more tables than a formula can count',
    { ...plain, ...Object.fromEntries(months.map(month => [`${month} Customer's Service`, tab('Solved', 'Time')])) },
  ],
  [
    'more gates than a formula can name',
    {
      ...planOf(
        gates.map(gate => [gate, 'count', 'higher', 'lagging', 45, 60, 90, 'Meets\nexpectations']),
        ['Gate Band'],
      ),
      Measurements: [
        ['Employee ID', 'Metric', 'Period', 'Value'],
        ...people.flatMap((person, i) => gates.map((gate, j): Cell[] => [person, gate, '2025-01', 40 + 20 * i + j])),
      ],
      Scale: scale,
    },
  ],
  [
    'keys longer than a formula',
    {
      ...plain,
      Measurements: [
        ['Employee ID', 'Metric', 'Period', 'Cohort', 'Value'],
        ...people.flatMap(person =>
          ['Solved', 'Time'].flatMap(metric =>
            months
              .slice(0, 60)
              .map((_, at): Cell[] => [
                person,
                metric,
                `2025-${String((at % 12) + 1).padStart(2, '0')}`,
                `${'a long cohort '.repeat(16)}${at}`,
                50 + at,
              ]),
          ),
        ),
      ],
    },
  ],
]

/** Two tables of measurements side by side; of one person, the rows of the second are told apart by metric alone. */
function sideBySide(metrics: readonly string[]): Sheets {
  const headers = ['Employee ID', 'Metric', 'Period', 'Value']
  const row = (person: string, metric: string, at: number): Cell[] => [person, metric, '2025-01', 50 + at]
  return {
    ...planOf([['Solved', ...solved], time, ['Calls', ...solved]]),
    Data: [
      [...headers, null, ...headers],
      ...people.flatMap((person, i) =>
        metrics.map((metric, j) => [
          ...row(person, 'Solved', 10 * i + j).slice(0, j === 0 ? 4 : 0),
          ...Array(j === 0 ? 0 : 4).fill(null),
          null,
          ...row(person, metric, 10 * i + (metric === 'Time' ? 5 : 0)),
        ]),
      ),
    ],
  }
}

/** Of one person nothing but words was measured, although cases are given. */
const wordsWithCases: Sheets = {
  ...plain,
  Measurements: [
    ['Employee ID', 'Metric', 'Period', 'Value', 'n'],
    ...people.map((person, at): Cell[] => [person, 'Solved', '2025-01', at === 0 ? 'n/a' : 60 + at, 10]),
    ...people.map((person, at): Cell[] => [person, 'Time', '2025-01', 60 + at, 10]),
  ],
}

describeLibreOffice('formulas of workbooks that are hard to write down', () => {
  test('each fits into a cell and gives the value that scoring gave, the first line included', () => {
    const files: (readonly [what: string, file: Uint8Array])[] = [
      ...workbooks.map(([what, sheets]) => [what, fileOf(snapshotOf(sheets))] as const),
      ['days counted from 1904', daysFrom1904()],
      ['words with cases', fileOf(snapshotOf(wordsWithCases))],
    ]
    const runs = files.map(([what, file]) => {
      const { written, detailSheet } = scored(readXlsx(file), new Map([['cycle', 'all']]))
      return { what, written, detailSheet, file: workbookWith(file, written) }
    })
    const after = recalculated(runs.map(({ file }) => file))
    for (const [at, { what, written, detailSheet }] of runs.entries()) {
      const formulas = written.flatMap(formulasOf)
      expect(Math.max(...formulas.map(({ formula }) => formula.length)), what).toBeLessThanOrEqual(8192)
      expect(differences(written, after[at]!), what).toEqual([])
      const value = detailSheet.columns.findIndex(({ key }) => key === 'value')
      const live = formulasOf(detailSheet).filter(({ column }) => column === value)
      const measured = detailSheet.rows.slice(2).filter(row => row[value]?.value != null)
      expect(live.length, what).toBeGreaterThanOrEqual(measured.length)
      expect(live.length, what).toBeGreaterThan(2)
    }
  })

  test('of tables side by side, each is checked by keys of its own', () => {
    const [before, sorted] = [
      ['Time', 'Calls'],
      ['Calls', 'Time'],
    ].map(sideBySide)
    const { written, detailSheet, sheets } = scored(snapshotOf(before!))
    const [after] = recalculated([workbookWith(fileOf(snapshotOf(sorted!)), written)])
    const shown = calculatedRows(detailSheet, after!).map(row => [
      row.get('person'),
      row.get('metric'),
      row.get('value'),
    ])
    expect(shown).toEqual(
      sheets.detail!.map(({ person, metric, value }) => [person, metric, metric === 'Solved' ? value : 'score again']),
    )
    expect(shown.length).toBe(9)
  })
})

function daysFrom1904(): Uint8Array {
  const days = [44196, 44227, 44255]
  const measurements = [
    ['Employee ID', 'Metric', 'Period', 'Value'],
    ...people.flatMap((person, i) => days.map((day, j): Cell[] => [person, 'Solved', day, 70 + 10 * i + j])),
  ]
  const numberFormat = (row: number, column: number) => (row > 0 && column === 2 ? 'yyyy-mm-dd' : 'General')
  const plan = Object.entries(plain).map(([title, rows]) => ({ title, rows }))
  return writeNewXlsx({
    sheets: [...plan, { title: 'Measurements', rows: measurements, numberFormat }],
    date1904: true,
  })
}
