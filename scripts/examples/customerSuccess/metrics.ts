import { drawnRows } from '../drawnRows.ts'
import { typedSheet } from '../typedSheet.ts'

/** What each metric is. Knowledge Articles has no definition and Request Turnaround no source, on purpose. */
const meanings = drawnRows(`
CSAT                     | Share of survey answers that are 4 or 5 out of 5                        | %        | higher | lagging     | outcome  | customer      | Survey tool   | monthly
First Contact Resolution | Share of tickets solved with the first reply                            | %        | higher | lagging     | quality  | customer      | Help desk     | monthly
First Response Time      | Mean working hours from a new ticket to the first reply                 | hours    | lower  | leading     | speed    | customer      | Help desk     | monthly
Reopen Rate              | Share of solved tickets that the customer opens again                   | %        | lower  | lagging     | quality  | customer      | Help desk     | monthly
Tickets Solved           | Tickets solved in the month                                             | count    | higher | lagging     | volume   | internal      | Help desk     | monthly
Knowledge Articles       |                                                                         | count    | higher | leading     | output   | process       | Help center   | monthly
Time to First Value      | Mean days from contract start until the customer first uses a key feature | days   | lower  | lagging     | outcome  | customer      | Product usage | monthly
Follow-ups on Time       | Share of follow-ups after onboarding that were held within ten days     | %        | higher | leading     | activity | customer      | CRM           | monthly
Handover Quality         | Mean answer of account managers to one question after each handover, 1 to 5 | score | higher | leading    | quality  | collaboration | Survey tool   | monthly
Renewal Rate             | Share of onboarded accounts due in the quarter that renewed             | %        | higher | lagging     | outcome  | customer      | CRM           | quarterly
Expansion Bookings       | Value of extra modules booked in the quarter, in thousands              | currency | higher | lagging     | outcome  | financial     | CRM           | quarterly
Course Completion        | Share of people enrolled in a course who finish it                      | %        | higher | lagging     | outcome  | customer      | Learning hub  | monthly
Feature Adoption         | Share of accounts that use the taught or launched feature after 60 days | %        | higher | lagging     | outcome  | customer      | Product usage | monthly
Class Size               | Mean number of customers in a live class                                | count    | range  | leading     | quality  | process       | Learning hub  | monthly
Repeat Questions         | Tickets on a taught topic for each hundred people taught                | ratio    | lower  | lagging     | quality  | customer      | Help desk     | monthly
Course Updates           | Lessons revised within a month of a release                             | count    | higher | leading     | output   | process       | Learning hub  | monthly
Problems Solved          | Reported customer problems removed for good in the quarter              | count    | higher | lagging     | outcome  | customer      | Issue tracker | quarterly
Time to Decision         | Mean days from a customer request until it is accepted or declined      | days     | lower  | leading     | speed    | customer      | Issue tracker | monthly
Defects after Release    | Defects that customers report in the month after a release              | count    | lower  | lagging     | quality  | customer      | Issue tracker | monthly
Customer Conversations   | Talks with customers held and written up in the month                   | count    | higher | leading     | activity | customer      | Issue tracker | monthly
Forecast Accuracy        | Share of renewals whose forecast a quarter ahead was right              | %        | higher | lagging     | outcome  | customer      | CRM           | quarterly
Data Completeness        | Share of account records with every agreed field filled                 | %        | higher | leading     | quality  | process       | CRM           | monthly
Playbook Adoption        | Share of accounts at risk that are worked with the agreed playbook      | %        | higher | leading     | outcome  | customer      | CRM           | monthly
Hours Saved              | Hours of manual work that automation took off other teams               | hours    | higher | lagging     | outcome  | financial     | Time study    | monthly
Request Turnaround       | Mean hours from an internal request until it is done                    | hours    | lower  | leading     | speed    | collaboration |               | monthly
Collaboration            | How well colleagues can build on what this person does                  | score    | higher | qualitative | quality  | collaboration | Assessments   | yearly
Anticipation             | How early this person sees and names what will become a problem         | score    | higher | qualitative | quality  | customer      | Assessments   | yearly
`)

/** What counts as good, by metric: floor, target, stretch, range, ceiling; pair, cap, gate; least cases. */
const goalposts = new Map(
  drawnRows(`
CSAT                     | 80% | 90% | 96% |    |    |    |               |    |            | 10
First Contact Resolution | 60% | 75% | 85% |    |    |    |               |    |            | 20
First Response Time      | 8   | 4   | 2   |    |    |    | Reopen Rate   | 80 |            |
Reopen Rate              | 12% | 6%  | 3%  |    |    |    |               |    | Developing | 20
Tickets Solved           | 80  | 120 | 150 |    |    |    | CSAT          |    |            |
Knowledge Articles       | 0   | 2   | 4   |    |    |    |               |    |            |
Time to First Value      | 45  | 30  | 21  |    |    |    |               |    |            |
Follow-ups on Time       | 70% | 90% | 98% |    |    |    |               |    |            |
Handover Quality         | 3   | 4   | 4.6 |    |    |    |               |    |            |
Renewal Rate             | 80% | 92% | 97% |    |    |    |               |    |            |
Expansion Bookings       | 10  | 20  | 30  |    |    |    |               |    |            |
Course Completion        | 50% | 70% | 85% |    |    |    |               |    |            |
Feature Adoption         | 25% | 45% | 60% |    |    |    |               |    |            |
Class Size               | 3   |     |     | 8  | 16 | 30 |               |    |            |
Repeat Questions         | 14  | 7   | 4   |    |    |    |               |    |            |
Course Updates           | 1   | 4   | 7   |    |    |    |               |    |            |
Problems Solved          | 2   | 5   | 8   |    |    |    | Defects after Release | 90 |    |
Time to Decision         | 30  | 14  | 7   |    |    |    |               |    |            |
Defects after Release    | 12  | 5   | 2   |    |    |    |               |    |            |
Customer Conversations   | 2   | 6   | 9   |    |    |    |               |    |            |
Forecast Accuracy        | 60% | 80% | 90% |    |    |    |               |    |            |
Data Completeness        | 80% | 95% | 99% |    |    |    |               |    |            |
Playbook Adoption        | 40% | 70% | 85% |    |    |    |               |    |            |
Hours Saved              | 5   | 20  | 35  |    |    |    |               |    |            |
Request Turnaround       | 48  | 24  | 12  |    |    |    |               |    |            |
`).map(([metric, ...posts]) => [metric, posts]),
)

/** What each metric leads to, with whom, and who asked for it; the last three fields: changed, financial, facet. */
const links = new Map(
  drawnRows(`
CSAT                     | Customers stay               | outcome  | Renewal Rate       |                    | 2 | manager  |            |       | interaction quality
First Contact Resolution | Less effort for customers    | outcome  | CSAT               |                    | 1 | employee |            |       | interaction quality
First Response Time      | Less downtime                | outcome  | CSAT               |                    | 1 | manager  |            |       | response time
Reopen Rate              | Problems stay solved         | outcome  | CSAT               | Product            | 1 | employee |            |       | interaction quality
Knowledge Articles       | Customers help themselves    |          | Repeat Questions   | Education          | 2 | employee | 2025-03-01 |       | problem anticipation
Time to First Value      | Value sooner                 | outcome  | Renewal Rate       | Product            | 4 | manager  |            |       | response time
Follow-ups on Time       | Nobody is left alone         | outcome  | Time to First Value |                   | 1 | employee |            |       | response time
Handover Quality         | Nobody explains twice        | outcome  | CSAT               | Account Management | 1 | partner  |            |       | proactive collaboration
Renewal Rate             | Customers stay               | outcome  |                    | Account Management |   | hr       |            | made  |
Expansion Bookings       | Customers use more           | bookings |                    | Sales              |   | manager  |            | made  |
Course Completion        | Customers help themselves    | outcome  | Feature Adoption   |                    | 2 | employee |            |       |
Feature Adoption         | Value sooner                 | outcome  | Renewal Rate       | Product            | 4 | partner  |            |       | proactive collaboration
Class Size               | Questions get answered       | outcome  | Course Completion  |                    | 1 | employee |            |       | interaction quality
Repeat Questions         | Customers help themselves    | outcome  | CSAT               | Support            | 2 | partner  |            | saved | problem anticipation
Problems Solved          | Problems stay solved         | outcome  | Reopen Rate        | Support            | 2 | partner  |            |       | problem anticipation
Time to Decision         | Customers can plan           | outcome  | CSAT               | Support            | 2 | partner  |            |       | response time
Defects after Release    | Less downtime                | outcome  | Reopen Rate        | Support            | 1 | manager  | 2024-07-01 |       | problem anticipation
Forecast Accuracy        | Risks are seen in time       | outcome  | Renewal Rate       | Account Management | 2 | manager  |            |       | problem anticipation
Data Completeness        | Nobody explains twice        | outcome  | Forecast Accuracy  |                    | 2 | employee |            |       | proactive collaboration
Playbook Adoption        | Risks are seen in time       | outcome  | Renewal Rate       | Onboarding         | 2 | employee |            |       | proactive collaboration
Hours Saved              | More time for customers      | outcome  | First Response Time | Support           | 1 | employee |            | saved |
Request Turnaround       | More time for customers      | outcome  | Hours Saved        |                    | 1 | partner  |            |       | response time
`).map(([metric, ...rest]) => [metric, rest]),
)

export const metrics = typedSheet(
  'Metrics',
  [
    ...['Metric', 'Definition', 'Unit', 'Direction', 'Kind', 'Nature', 'Perspective', 'Source', 'Frequency'],
    ...['Floor', 'Target', 'Stretch', 'Range Low', 'Range High', 'Ceiling', 'Paired With', 'Cap', 'Gate Band'],
    ...['Minimum n', 'Outcome', 'Basis', 'Leads To', 'Partner Team', 'Lag Periods', 'Proposed By', 'Changed'],
    ...['Financial', 'Facet'],
  ],
  meanings.map(row => {
    const [metric] = row
    return [...row, ...(goalposts.get(metric!) ?? Array(10).fill(null)), ...(links.get(metric!) ?? [])]
  }),
)
