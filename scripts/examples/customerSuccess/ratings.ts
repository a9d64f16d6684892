import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { random, spread } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { isReviewed, type Member, managerOf, team } from './team.ts'

export const scale = typedSheet(
  'Scale',
  ['Rating', 'Label', 'Guideline', 'Evidence From'],
  drawnRows(`
1 | Below      | 10% |
2 | Developing | 20% | 60
3 | Meets      | 50% | 85
4 | Exceeds    | 20% | 105
`),
)

export const cycles = typedSheet(
  'Cycles',
  [
    ...['Cycle', 'From', 'To', 'Check-in Every (days)', 'Ratings Due', 'Calibration', 'Release From', 'Challenge Days'],
    'Template Version',
  ],
  drawnRows(`
2024 | 2024-01-01 | 2024-12-31 | 120 | 2024-12-13 | 2024-12-18 | 2025-01-13 | 14 | 2024-2
2025 | 2025-01-01 | 2025-12-31 | 100 | 2025-12-12 | 2025-12-17 | 2026-01-12 | 14 | 2025-1
`),
)

/** Where the manager of 2025 saw another thing than the numbers say. */
const telling = new Map([
  [2033, 2],
  [2030, 4],
  [2047, 4],
])

/** Changed in calibration, with the reason, but for one. */
const calibrated = new Map<number, readonly [rating: number, reason: string | null]>([
  [2030, [2, 'No example from the second half was given']],
  [2013, [3, 'The vacant post of the first quarter was not seen']],
  [2049, [4, null]],
])

/** What was said of some people; "a natural leader" is a trait and "always" an absolute. */
const comments = new Map([
  [2001, 'Carried the two largest projects, and wrote down how'],
  [2017, 'Always late with the queue'],
  [2030, 'A natural leader'],
  [2033, 'Abrasive at times'],
  [2047, 'Very committed'],
  [2052, 'The renewal list changed the week of seven colleagues'],
])

/** Somebody with two final ratings of one cycle that differ. */
const conflict: readonly Cell[][] = [
  [
    2045,
    'Farah Siddiqui',
    '2025',
    3,
    'Seen in the shared release',
    '2025-12-11',
    4,
    'HR',
    'Partner view',
    '2025-12-17',
    'approved',
  ],
]

export const ratings = typedSheet(
  'Ratings',
  [
    ...['Employee ID', 'Rater', 'Cycle', 'Rating', 'Comment', 'Submitted', 'Calibrated', 'Calibrated By', 'Reason'],
    ...['Calibrated At', 'Status'],
  ],
  [...ratings2024(), ...ratings2025(), ...conflict],
)

function ratings2024(): Cell[][] {
  const next = random(64)
  return team
    .filter(({ start }) => start < '2024-07-01')
    .map(({ id, manager, strength }) => {
      const rating = ratingOf(strength - 0.15, 0.25 * spread(next))
      return [id, manager, '2024', rating, null, '2024-12-11', rating, 'HR', null, '2024-12-18', 'approved']
    })
}

function ratings2025(): Cell[][] {
  const next = random(65)
  return team.filter(isReviewed).map((member): Cell[] => {
    const { id, strength } = member
    const given = telling.get(id) ?? ratingOf(strength, 0.2 * spread(next))
    const [final, reason] = calibrated.get(id) ?? [given, null]
    const submitted = submittedOn(member)
    const comment = comments.get(id) ?? null
    return [id, managerOf(member), '2025', given, comment, submitted, final, 'HR', reason, '2025-12-17', 'approved']
  })
}

function ratingOf(strength: number, chance: number): number {
  const seen = strength + chance
  if (seen < -0.6) return 1
  if (seen < -0.2) return 2
  return seen < 0.5 ? 3 : 4
}

/** One manager was late. */
function submittedOn(member: Member): string {
  return managerOf(member) === 'Marcus Webb' ? '2025-12-16' : '2025-12-11'
}
