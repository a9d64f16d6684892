import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { typedSheet } from '../typedSheet.ts'
import { education, onboarding, operations, product, support } from './team.ts'

/** The weights of each role, which sum to 100. */
const shares: ReadonlyMap<string, readonly (readonly [metric: string, weight: number])[]> = new Map([
  [
    onboarding,
    [
      ['CSAT', 20],
      ['Time to First Value', 20],
      ['Follow-ups on Time', 10],
      ['Handover Quality', 10],
      ['Renewal Rate', 15],
      ['Expansion Bookings', 5],
      ['Collaboration', 10],
      ['Anticipation', 10],
    ],
  ],
  [
    support,
    [
      ['CSAT', 25],
      ['First Contact Resolution', 20],
      ['First Response Time', 15],
      ['Reopen Rate', 10],
      ['Tickets Solved', 7],
      ['Knowledge Articles', 3],
      ['Collaboration', 10],
      ['Anticipation', 10],
    ],
  ],
  [
    education,
    [
      ['Course Completion', 25],
      ['Feature Adoption', 20],
      ['Repeat Questions', 20],
      ['Class Size', 10],
      ['Course Updates', 10],
      ['Collaboration', 15],
    ],
  ],
  [
    product,
    [
      ['Feature Adoption', 25],
      ['Problems Solved', 20],
      ['Time to Decision', 15],
      ['Defects after Release', 15],
      ['Customer Conversations', 10],
      ['Collaboration', 15],
    ],
  ],
  [
    operations,
    [
      ['Forecast Accuracy', 20],
      ['Data Completeness', 20],
      ['Playbook Adoption', 20],
      ['Hours Saved', 10],
      ['Request Turnaround', 15],
      ['Collaboration', 15],
    ],
  ],
])

/** Two teams and a level differ: two say why, and one does not. */
const different = drawnRows(`
${support}    | First Contact Resolution | 25 |   |    | Support Americas        |   |   | 2025-01-01 | 2024-12-16 | Two thirds of the tickets come by phone
${support}    | First Response Time      | 10 |   |    | Support Americas        |   |   | 2025-01-01 | 2024-12-16 | Two thirds of the tickets come by phone
${onboarding} | Time to First Value      | 25 |   |    | Onboarding Asia-Pacific |   |   | 2025-01-01 | 2024-12-18 |
${onboarding} | Renewal Rate             | 10 |   |    | Onboarding Asia-Pacific |   |   | 2025-01-01 | 2024-12-18 |
${product}    | Problems Solved          | 20 | 6 | L3 |                         | 3 | 9 | 2025-01-01 | 2024-12-17 | Answers for two products
`)

/** Where a role has goalposts of its own: target, floor, stretch. */
const own = new Map<string, readonly [target: string, floor: string, stretch: string]>([
  [`${product}|Feature Adoption`, ['40%', '20%', '55%']],
])

export const weights = typedSheet(
  'Weights',
  ['Role', 'Metric', 'Weight', 'Target', 'Level', 'Team', 'Floor', 'Stretch', 'Effective From', 'Agreed', 'Reason'],
  [
    ...[...shares].flatMap(([role, list]) =>
      list.map(([metric, weight]): Cell[] => {
        const [target = null, floor = null, stretch = null] = own.get(`${role}|${metric}`) ?? []
        return [role, metric, weight, target, null, null, floor, stretch, '2024-01-01', '2023-12-11', null]
      }),
    ),
    ...different,
  ],
)
