import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { pick } from '../pick.ts'
import { random } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { education, type Member, operations, product, team } from './team.ts'

/** Works in 2025 from its first day, or from a later one. */
const planned = team.filter(({ status }) => status !== 'terminated')

/** Nobody agreed with these people, or they were not in the room. */
const notThere = new Set([2034, 2058])

/** Said that the plan is not clear to them. */
const unclear = new Set([2010, 2055])

const partners = new Map([
  [education, 'Marcus Webb'],
  [product, 'Tomasz Nowak'],
  [operations, 'Maria Chen'],
])

export const plan = typedSheet(
  'Plan',
  ['Employee ID', 'Participant', 'Session Role', 'Agreed', 'Understood'],
  planned.flatMap(planRows),
)

function planRows({ id, name, role, manager, start }: Member): Cell[][] {
  const agreed = start > '2025-01-15' ? '2025-11-17' : '2025-01-15'
  const partner = partners.get(role)
  return [
    ...(notThere.has(id) ? [] : [[id, name, 'employee', agreed, unclear.has(id) ? 'no' : 'yes']]),
    [id, manager, 'manager', agreed, null],
    ...(partner === undefined ? [] : [[id, partner, 'partner', agreed, null]]),
  ]
}

const said = [
  'On track; wants to show the others how',
  'Went through the numbers of the quarter together',
  'Asked for fewer meetings on Thursdays',
  'Agreed to pair with a colleague for a month',
  'Looked at three cases, two went well',
  'Would like to work on the new guide',
  'Talked about workload; the queue is long since the move',
  'Named one thing to stop and one to try',
]

const interpretations = ['Two releases came late', 'Large accounts take longer', 'The new form helps', null, null, null]

/** Nobody talked with these people in the second half of the year. */
const forgotten = new Set([2030, 2040, 2060])

/** Targets that were agreed anew during the year. */
const moved: readonly Cell[][] = drawnRows(`
2003 | 2025-07-01 | Time to First Value | Target agreed anew for the second half | 30 | 35 | Took over the accounts that move from the old product | Those projects start with a cleanup of old data
2049 | 2025-05-05 | Time to Decision | Target agreed anew after the reorganization | 14 | 18 | Decides for two products until the post is filled | Twice as many requests
`)

export const checkIns = typedSheet(
  'Check-ins',
  [...['Employee ID', 'Date', 'Metric', 'Note', 'Target Old', 'Target New', 'Reason'], 'Employee Interpretation'],
  [...talks(), ...moved],
)

function talks(): Cell[][] {
  const next = random(66)
  return team.flatMap(({ id, start, until }) =>
    ['2025-03', '2025-06', '2025-09', '2025-12']
      .filter(month => `${month}-01` > start && month <= (until ?? '2025-12'))
      .filter(month => month < '2025-07' || !forgotten.has(id))
      .map((month): Cell[] => {
        const date = `${month}-${String(2 + Math.floor(next() * 19)).padStart(2, '0')}`
        return [id, date, null, pick(said, next), null, null, null, pick(interpretations, next)]
      }),
  )
}

export const context = typedSheet(
  'Context',
  ['Employee ID or Team', 'Period', 'Kind', 'Note'],
  drawnRows(`
Support Europe          | 2025-06 | other      | Move of the old product: tickets up by a third for three weeks
Support Europe          | 2025-10 | priorities | Two weeks of listening to calls in place of the queue
Support Americas        | 2025-03 | resources  | Two of six posts were vacant
Support Americas        | 2025-04 | resources  | One of six posts was vacant
Support Africa          | 2025-09 | none       | Looked at with the team: nothing out of the usual
Onboarding Europe       | 2025-07 | market     | Contracts of the public sector start late in the year
Onboarding Asia-Pacific | 2025-01 | resources  | One post vacant until the end of March
Education               | 2025-09 | priorities | The customer conference took two weeks
Product                 | 2025-04 | priorities | Release of the new editor moved by a week
Success Operations      | 2025-08 | resources  | Two people lent to the move of the help center
2033                    | 2025-11 | other      | Night shift for the whole month
2045                    | 2025-04 | priorities | Editor release and two products at once
`),
)

export const overrides = typedSheet(
  'Overrides',
  [
    ...['Employee ID', 'Metric', 'Applies', 'Weight', 'Target', 'Floor', 'Stretch', 'From', 'Agreed', 'Reason'],
    'Approved By',
  ],
  drawnRows(`
2018 | Tickets Solved | yes |   | 72  | 48 | 90  | 2025-01-01 | 2025-01-13 | Works 60%                              | Tomasz Nowak
2026 | Tickets Solved | yes |   | 96  | 64 | 120 | 2025-01-01 | 2025-01-13 | Works 80%                              | Adaeze Obi
2026 | Knowledge Articles | yes | | 1.6 | 0 | 3.2 | 2025-01-01 | 2025-01-13 | Works 80%                           | Adaeze Obi
2056 | Hours Saved    | yes |   | 16  | 4  | 28  | 2025-01-01 | 2025-01-14 | Works 80%                              | Rafael Moreno
2027 | Knowledge Articles | no |  |     |    |     | 2025-01-01 | 2025-01-14 | Writes in Amharic, the help center is in English | Adaeze Obi
2035 | Class Size     | no  |   |     |    |     | 2025-01-01 | 2025-01-15 | Teaches no live classes this year      | Farah Siddiqui
2044 | Customer Conversations | yes | 10 | 8 | 4 | 12 | 2025-01-01 | 2025-01-15 | Leads the customer council         | Hugo Lindqvist
`),
)
