import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { pick } from '../pick.ts'
import { random, spread } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { customers, deeds } from './deeds.ts'
import { isReviewed, type Member, managerOf, onboarding, roleIn, support, team, teams } from './team.ts'

export const rubric = typedSheet(
  'Rubric',
  ['Metric', 'Level', 'Description', 'Meets'],
  drawnRows(`
Collaboration | 1 | Hands work over without saying what is known             |
Collaboration | 2 | Answers when asked; others still have to chase           |
Collaboration | 3 | Hands over with context, and says early what will be late | yes
Collaboration | 4 | Looks for what the next team needs and brings it unasked |
Collaboration | 5 | Changes how two teams work together, and it lasts        |
Anticipation  | 1 | Learns of a problem from the customer's complaint        |
Anticipation  | 2 | Sees a problem coming, and says so late                  |
Anticipation  | 3 | Names a likely problem in time for the customer to act   | yes
Anticipation  | 4 | Removes the cause before the customer meets it           |
Anticipation  | 5 | Makes a whole kind of problem visible to all teams       |
`),
)

/** Judged in December: who left, is away or came late is not. */
const judged = team.filter(isReviewed)

/** A level outside the rubric, and two views from other teams. */
const more: readonly Cell[][] = [
  [2060, 'Collaboration', 6, 'Hana Sato', 'Product', '2025-12-04', 'Beyond anything I have seen'],
  [2016, 'Collaboration', 4, 'Hana Sato', 'Product', '2025-12-04', 'See the call on repeated questions'],
  [
    2052,
    'Collaboration',
    5,
    'Ana Lopez',
    'Onboarding Europe',
    '2025-12-05',
    'The renewal list saves us an hour a week',
  ],
]

export const assessments = typedSheet(
  'Assessments',
  ['Employee ID', 'Metric', 'Level', 'Assessor', 'Assessor Team', 'Date', 'Comment'],
  [...assessmentRows(), ...more],
)

/** Nobody wrote down an example for these: the level is shown and does not count. */
const withoutExample = new Set(['2030|Anticipation', '2040|Collaboration', '2047|Collaboration'])

export const evidence = typedSheet(
  'Evidence',
  [
    'Employee ID',
    'Date',
    'Metric',
    'What Happened',
    'Outcome',
    'Link',
    'Author',
    'Source',
    'Success Story',
    'Customer',
  ],
  evidenceRows(),
)

function assessmentRows(): Cell[][] {
  const next = random(61)
  return judged.flatMap(member =>
    judgedMetrics(member).map((metric): Cell[] => {
      const level = Math.max(1, Math.min(5, Math.round(3 + 1.3 * member.strength + 0.4 * spread(next))))
      const manager = managerOf(member)
      return [member.id, metric, level, manager, teams.get(manager) ?? null, '2025-12-10', null]
    }),
  )
}

function evidenceRows(): Cell[][] {
  const next = random(62)
  return judged.flatMap(member =>
    judgedMetrics(member)
      .filter(metric => !withoutExample.has(`${member.id}|${metric}`))
      .map((metric, index): Cell[] => {
        const { what, outcome } = pick(
          (deeds.get(roleAtEnd(member)) ?? []).filter(deed => deed.metric === metric),
          next,
        )
        const [month, dayOfMonth] = [2 + Math.floor(next() * 10), 3 + Math.floor(next() * 24)]
        const date = `2025-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
        const link = next() < 0.4 ? `https://example.com/case/${4100 + Math.floor(next() * 900)}` : null
        const source = pick(['customer', 'manager', 'peer', 'employee', 'system'], next)
        const author = source === 'employee' ? member.name : managerOf(member)
        const story = member.strength > 0.4 && index === 0 ? 'yes' : 'no'
        return [member.id, date, metric, what, outcome, link, author, source, story, pick(customers, next)]
      }),
  )
}

function judgedMetrics(member: Member): readonly string[] {
  return [onboarding, support].includes(roleAtEnd(member)) ? ['Collaboration', 'Anticipation'] : ['Collaboration']
}

function roleAtEnd(member: Member): string {
  return roleIn(member, '2025-12')
}
