import { expect, test } from 'vitest'
import type { Cell } from '../../src/core/cells/cell.ts'
import { cellHasFormula, differences } from '../formulaDifferences.ts'
import { fileOf, scored, workbookWith } from '../formulaWorkbook.ts'
import { describeLibreOffice, recalculated } from '../libreOffice.ts'
import { type Sheets, snapshotOf } from '../properties/plannedWorkbook.ts'

const people = ['p1', 'p2', 'p3']
const months = ['2025-01', '2025-02', '2025-03']

const plan: Sheets = {
  People: [
    ['Employee ID', 'Name', 'Role', 'Manager'],
    ...people.map(person => [person, `Name ${person}`, 'Support', 'Lee']),
  ],
  Metrics: [
    ['Metric', 'Unit', 'Direction', 'Kind', 'Floor', 'Target', 'Stretch'],
    ['Solved', 'count', 'higher', 'lagging', 20, 100, 120],
    ['Time', 'count', 'lower', 'leading', 90, 60, 30],
  ],
  Weights: [
    ['Role', 'Metric', 'Weight'],
    ['Support', 'Solved', 60],
    ['Support', 'Time', 40],
  ],
}

/** Targets that change during the cycle: in the row of a value, by an override, by a check-in. */
const long: Sheets = {
  ...plan,
  Measurements: [
    ['Employee ID', 'Metric', 'Period', 'Value', 'Target'],
    ...people.flatMap((person, i) =>
      months.flatMap((month, j): Cell[][] => [
        [person, 'Solved', month, 70 + 10 * j + i, person === 'p1' ? 80 + 10 * j : null],
        [person, 'Time', month, 50 + 8 * j + i, null],
      ]),
    ),
  ],
  Overrides: [
    ['Employee ID', 'Metric', 'Target', 'From', 'Agreed', 'Reason', 'Approved By'],
    ['p2', 'Time', 50, '2025-02-01', '2025-01-20', 'New queue', 'Lee'],
  ],
  'Check-ins': [
    ['Employee ID', 'Date', 'Metric', 'Note', 'Target New', 'Reason'],
    ['p3', '2025-03-01', 'Solved', 'Fewer hours', 85, 'Parental leave'],
  ],
}

/** A tab for each month with a plan of its own. */
const tabs: Sheets = {
  ...plan,
  ...Object.fromEntries(
    months.map((month, j) => [
      month,
      [
        ['Employee ID', 'Solved', 'Time'],
        ['Target', 90 + 5 * j, 60 - 5 * j],
        ['Floor', 10 + 5 * j, 90],
        ...people.map((person, i) => [person, 75 + 10 * j + i, 50 + 8 * j - i]),
      ],
    ]),
  ),
}

/** One tab with a target beside each value. */
const beside: Sheets = {
  ...plan,
  Scorecard: [
    ['Employee ID', 'Solved', 'Solved Target', 'Time', 'Time Target'],
    ...people.map((person, i) => [person, 75 + i, 80 + 10 * i, 50 + 4 * i, 60 - 5 * i]),
  ],
}

type Change = readonly [title: string, row: number, column: number, value: Cell]

const edits: readonly (readonly [what: string, sheets: Sheets, changes: readonly Change[]])[] = [
  [
    'targets beside values',
    long,
    [
      ['Measurements', 1, 4, 95],
      ['Measurements', 3, 4, 85],
    ],
  ],
  [
    'a value beside its target',
    long,
    [
      ['Measurements', 1, 3, 80],
      ['Measurements', 5, 3, 140],
    ],
  ],
  [
    'targets in the row of a scorecard',
    beside,
    [
      ['Scorecard', 1, 2, 95],
      ['Scorecard', 2, 4, 48],
    ],
  ],
  ['the target of an override', long, [['Overrides', 1, 2, 55]]],
  ['the target of a check-in', long, [['Check-ins', 1, 4, 75]]],
  [
    'the plan in Metrics',
    long,
    [
      ['Metrics', 1, 4, 30],
      ['Metrics', 1, 6, 130],
      ['Metrics', 2, 5, 65],
    ],
  ],
  [
    'the weights',
    long,
    [
      ['Weights', 1, 2, 35],
      ['Weights', 2, 2, 65],
    ],
  ],
  [
    'the plan of one month',
    tabs,
    [
      ['2025-02', 1, 1, 80],
      ['2025-02', 2, 1, 25],
    ],
  ],
  [
    'a value of one month',
    tabs,
    [
      ['2025-03', 3, 2, 35],
      ['2025-01', 4, 1, 20],
    ],
  ],
]

describeLibreOffice('formulas of targets that are not the same for all', () => {
  test('after a change the scores are those of a fresh run', () => {
    const runs = edits.map(([what, sheets, changes]) => {
      const changed = snapshotOf(changedBy(sheets, changes))
      const { written, scoresSheet, detailSheet } = scored(snapshotOf(sheets))
      return {
        what,
        ours: [scoresSheet, detailSheet],
        fresh: scored(changed),
        file: workbookWith(fileOf(changed), written),
      }
    })
    const after = recalculated(runs.map(({ file }) => file))
    for (const [at, { what, ours, fresh }] of runs.entries()) {
      const theirs = [fresh.scoresSheet, fresh.detailSheet]
      const wrong = theirs.flatMap((sheet, i) => differences([sheet], after[at]!, cellHasFormula(ours[i]!)))
      expect(wrong, what).toEqual([])
    }
  })

  test('each change moves a score, and targets do change within a person or between people', () => {
    for (const [what, sheets, changes] of edits) {
      const [before, fresh] = [sheets, changedBy(sheets, changes)].map(each => scored(snapshotOf(each)).sheets)
      const moved = fresh!.scores!.filter(({ score }, at) => score !== before!.scores![at]!.score)
      expect(moved.length, what).toBeGreaterThan(0)
      const differ = before!.detail!.filter(
        ({ note, metric, target }) =>
          note?.includes('→') || before!.detail!.some(other => other.metric === metric && other.target !== target),
      )
      expect(differ.length, what).toBeGreaterThan(2)
    }
  })
})

function changedBy(sheets: Sheets, changes: readonly Change[]): Sheets {
  return Object.fromEntries(
    Object.entries(sheets).map(([title, rows]) => [
      title,
      rows.map((cells, row) =>
        cells.map((cell, column) => {
          const change = changes.find(([sheet, r, c]) => sheet === title && r === row && c === column)
          return change === undefined ? cell : change[3]
        }),
      ),
    ]),
  )
}
