import type { Cell } from '../../../src/core/cells/cell.ts'
import { drawnRows } from '../drawnRows.ts'
import { pick } from '../pick.ts'
import { random } from '../random.ts'
import { typedSheet } from '../typedSheet.ts'
import { education, isReviewed, managerOf, onboarding, operations, product, roleIn, support, team } from './team.ts'

export const resources = typedSheet(
  'Resources',
  ['Area', 'Resource', 'Kind'],
  drawnRows(`
Written explanations | Clear writing course            | course
Written explanations | Swap two replies a week         | practice
Difficult calls      | Listening lab                   | course
Difficult calls      | Nadia Petrova                   | mentor
Project planning     | Ana Lopez                       | mentor
Project planning     | Planning backwards from go-live | course
Teaching online      | Teach a colleague's class       | practice
Teaching online      | Leila Haddad                    | mentor
Customer interviews  | Ten interviews with a partner   | practice
Customer interviews  | Asking without leading          | course
Saying no            | Hana Sato                       | mentor
Data work            | Queries for beginners           | course
Data work            | Aiko Mori                       | mentor
Automation           | One routine automated a month   | practice
`),
)

/** Role, area, step, opportunity, what the customer gains, resource. */
const areas = drawnRows(`
${onboarding} | Project planning     | Plan the next project backwards from go-live  | Lead a project of two regions | Go-live on the agreed day  | Planning backwards from go-live
${onboarding} | Difficult calls      | Prepare the first minute of each hard call    | Take the next escalation      | Plain answers early        | Listening lab
${support}    | Written explanations | Pair on two replies a week                    | Write the launch guide        | Fewer repeat questions     | Clear writing course
${support}    | Difficult calls      | Listen to two calls a week with a colleague   | Take the next escalation      | Calm in an outage          | Nadia Petrova
${education}  | Teaching online      | Ask a question every five minutes             | Host the autumn class         | Skills that are used       | Leila Haddad
${education}  | Written explanations | Rewrite one lesson a month in half the words  | Revise the first course       | Lessons that can be followed | Swap two replies a week
${product}    | Customer interviews  | Hold two interviews a month                   | Join the customer council     | Features that fit          | Asking without leading
${product}    | Saying no            | Give the reason in the first sentence         | Answer the open requests      | Customers can plan         | Hana Sato
${operations} | Data work            | Write one query a week without help           | Own the renewal list          | Risks seen in time         | Queries for beginners
${operations} | Automation           | Automate the weekly report                    | Take over the routing rules   | More time for customers    | One routine automated a month
`)

/** A strength and a gap for each person; some gaps have no step yet. */
export const development = typedSheet(
  'Development',
  [
    ...['Employee ID', 'Kind', 'Area', 'Step', 'Owner', 'Due', 'Opportunity', 'Client Outcome', 'Resource'],
    'Proposed By',
  ],
  rows(),
)

function rows(): Cell[][] {
  const next = random(67)
  return team.filter(isReviewed).flatMap(member => {
    const ofRole = areas.filter(([role]) => role === roleIn(member, '2025-12'))
    const [strong, weak] = next() < 0.5 ? ofRole : [...ofRole].reverse()
    const [, strength = null, , opportunity = null, gain = null] = strong ?? []
    const [, gap = null, step = null, chance = null, outcome = null, resource = null] = weak ?? []
    const due = `2026-${pick(['03-31', '06-30', '09-30'], next)}`
    const proposer = pick(['employee', 'manager'], next)
    const planned = next() < 0.9
    return [
      [member.id, 'strength', strength, null, null, null, opportunity, gain, null, proposer],
      [
        ...[member.id, 'gap', gap, planned ? step : null, planned ? managerOf(member) : null, planned ? due : null],
        ...[chance, outcome, planned ? resource : null, proposer],
      ],
    ]
  })
}
