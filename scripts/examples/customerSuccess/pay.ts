import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { random, spread } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { education, isReviewed, type Member, onboarding, operations, product, roleIn, support, team } from './team.ts'

/** The middle of the pay range of each role at its first level; each level above adds a fifth. */
const midpoints = new Map([
  [onboarding, 46000],
  [support, 42000],
  [education, 44000],
  [product, 52000],
  [operations, 43000],
])

export const pay = typedSheet('Pay', ['Employee ID', 'Base', 'Range Midpoint', 'Currency', 'Eligible', 'FTE'], rows())

export const meritMatrix = typedSheet(
  'Merit Matrix',
  ['Rating', 'Compa From', 'Compa To', 'Increase'],
  drawnRows(`
4 | 0   | 0.9 | 6%
4 | 0.9 | 1.1 | 5%
4 | 1.1 |     | 3%
3 | 0   | 0.9 | 4%
3 | 0.9 | 1.1 | 3%
3 | 1.1 |     | 2%
2 | 0   | 0.9 | 2%
2 | 0.9 |     | 1%
1 | 0   |     | 0%
`),
)

function rows(): Cell[][] {
  const next = random(68)
  return team
    .filter(({ status }) => status !== 'terminated')
    .map((member): Cell[] => {
      const midpoint = midpointOf(member)
      const base = 100 * Math.round((midpoint * (1 + 0.12 * spread(next))) / 100)
      return [member.id, base, midpoint, 'EUR', isReviewed(member) ? 'yes' : 'no', `${100 * (member.share ?? 1)}%`]
    })
}

function midpointOf(member: Member): number {
  const level = Number(member.level.slice(1))
  return Math.round((midpoints.get(roleIn(member, '2025-12')) ?? 0) * (1 + 0.2 * (level - 1)))
}
