import fc from 'fast-check'
import type { Cell } from '../../src/core/cells/cell.ts'
import type { Sheets } from './plannedWorkbook.ts'

export const managers = ['Ann Lee', 'Bo Day', 'Cy Fox'] as const
const roles = ['Support', 'Product'] as const
const labels = ['Below', 'Developing', 'Meets', 'Exceeds'] as const

/** How a rating stands in a cell: a number, its label, or both. */
const written: readonly ((rating: number) => Cell)[] = [
  rating => rating,
  rating => rating,
  rating => labels[rating - 1]!,
  rating => `${rating} - ${labels[rating - 1]!}`,
]

const person = fc.record({
  manager: fc.integer({ min: 0, max: 2 }),
  role: fc.integer({ min: 0, max: 1 }),
  potential: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  rating: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 8 }),
  form: fc.integer({ min: 0, max: 3 }),
  calibrated: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 2 }),
  before: fc.integer({ min: 1, max: 4 }),
  second: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 1 }),
  score: fc.option(fc.integer({ min: 0, max: 140 }), { nil: null, freq: 6 }),
})

/**
 * Twelve people of three managers, who were rated in two cycles, some by a second rater and some calibrated, with a
 * scorecard of one metric; with or without a guideline.
 */
export const ratedWorkbook: fc.Arbitrary<Sheets> = fc
  .record({ team: fc.array(person, { minLength: 12, maxLength: 12 }), guided: fc.boolean() })
  .map(({ team, guided }) => {
    const ids = team.map((_, at) => `p${at + 1}`)
    return {
      People: [
        ['Employee ID', 'Name', 'Role', 'Manager', 'Team', 'Potential'],
        ...team.map(({ manager, role, potential }, at): Cell[] => [
          ...[ids[at]!, `Name ${ids[at]}`, roles[role]!, managers[manager]!, `Team ${manager + 1}`, potential],
        ]),
      ],
      Scale: [
        ['Rating', 'Label', 'Guideline', 'Evidence From'],
        ...labels.map((label, at): Cell[] => [
          ...[at + 1, label, guided ? [0.1, 0.2, 0.5, 0.2][at]! : null, [null, 60, 85, 105][at]!],
        ]),
      ],
      Ratings: [
        ['Employee ID', 'Rater', 'Cycle', 'Rating', 'Calibrated'],
        ...team.flatMap(({ manager, rating, form, calibrated, before, second }, at): Cell[][] => [
          [ids[at]!, managers[manager]!, '2024', before, null],
          [ids[at]!, managers[manager]!, '2025', rating === null ? null : written[form]!(rating), calibrated],
          ...(second === null ? [] : [[ids[at]!, managers[(manager + 1) % 3]!, '2025', second, null]]),
        ]),
      ],
      Cycles: [
        ['Cycle', 'From', 'To'],
        ['2024', '2024-01-01', '2024-12-31'],
        ['2025', '2025-01-01', '2025-12-31'],
      ],
      Metrics: [
        ['Metric', 'Unit', 'Direction', 'Kind', 'Floor', 'Target', 'Stretch'],
        ['Quality', 'score', 'higher', 'lagging', 0, 100, 120],
      ],
      Measurements: [
        ['Employee ID', 'Metric', 'Period', 'Value'],
        ...team.flatMap(({ score }, at): Cell[][] =>
          ['2025-01', '2025-02', '2025-03'].map(month => [ids[at]!, 'Quality', month, score]),
        ),
      ],
    }
  })
