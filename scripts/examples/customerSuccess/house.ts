import { drawnRows } from '../drawnRows.ts'
import { typedSheet } from '../typedSheet.ts'

export const challenges = typedSheet(
  'Challenges',
  [
    ...[
      'Employee ID',
      'About',
      'Metric',
      'Period',
      'Proposed Value',
      'Proposed n',
      'Reason',
      'Evidence Link',
      'Raised',
    ],
    ...['Decision', 'Accepted Value', 'Answer', 'Decided By', 'Decided At'],
  ],
  drawnRows(`
2017 | measurement | CSAT                 | 2025-08 | 88% | 31 | Four surveys belong to the other shift             | https://example.com/report/17 | 2026-01-14 | partly accepted | 87% | Two of the four were moved | HR           | 2026-01-21
2033 | rating      |                      |         |     |    | The rating differs from every number of the year   |                               | 2026-01-15 | open            |     |                            |              |
2003 | context     | Time to First Value  | 2025-03 |     |    | The import was blocked for eight weeks             | https://example.com/case/4711 | 2026-01-16 | accepted        |     | Said beside the value      | Maria Chen   | 2026-01-20
2037 | credit      | Repeat Questions     | 2025-08 |     |    | The rewritten articles are not named               |                               | 2026-01-13 | accepted        |     | Added to Initiatives       | Farah Siddiqui | 2026-01-19
2047 | measurement | Defects after Release | 2025-10 | 4  |    | Two of the six were reported twice                 | https://example.com/issue/902 | 2026-01-19 | not accepted    |     | They are two defects       | Hugo Lindqvist | 2026-01-26
2058 | measurement | Request Turnaround   | 2025-06 | 26  | 28 | Hours of the weekend are counted                   |                               | 2026-02-10 | open            |     |                            |              |
`),
)

export const aliases = typedSheet(
  'Aliases',
  ['Kind', 'Written', 'Means'],
  drawnRows(`
metric | Customer Satisfaction | CSAT
person | M. Chen               | Maria Chen
`),
)

export const lexicon = typedSheet(
  'Lexicon',
  ['Word', 'Kind', 'Effect', 'Instead', 'Language'],
  drawnRows(`
abrasive        | trait     | - | what was said, to whom, and what came of it | en
natural leader  | trait     | + | what the others could do because of it      | en
always          | absolute  |   | in the last three launches                  | en
never           | absolute  |   | not in March and April                      | en
not good enough | verdict   | - | 82 %, and 90 % were agreed                  | en
heard us out    | listened  | + |                                             | en
listened        | listened  | + |                                             | en
plainly         | clarified | + |                                             | en
clear steps     | clarified | + |                                             | en
called          | action    | + |                                             | en
bookings        | sales     |   | what the customer can do now                | en
quota           | sales     |   |                                             | en
export          | theme     | - |                                             | en
reminder        | theme     | - |                                             | en
`),
)

export const settings = typedSheet(
  'Settings',
  ['Key', 'Value', 'Note'],
  drawnRows(`
cycle             | 2025 | The round before is kept for comparison
fairness.groups   | Location, Level | Agreed with the works council
tenure.periods    | 3    | Three months before a score is called one
`),
)

export const rules = typedSheet(
  'Rules',
  ['Rule', 'Severity', 'Limit', 'Reason'],
  drawnRows(`
too-many         |      | 8  | Eight metrics were agreed with the teams
weight-dominant  |      | 35 | No metric may decide a third of the score
column-not-used  | off  |    | Some teams keep columns of their own
`),
)

export const accepted = typedSheet(
  'Accepted',
  ['Rule', 'Employee ID', 'Metric', 'Sheet', 'Reason', 'By', 'At', 'Until'],
  drawnRows(`
metric-undocumented |      | Request Turnaround |     | The request board is new; its report is named in January | Rafael Moreno | 2025-11-03 | 2026-01-31
full-time-target    | 2039 | Course Updates     |     | Agreed to keep the target; half of the lessons are done in pairs | Farah Siddiqui | 2025-01-20 |
weight-noise        |      | Knowledge Articles |     | Counted to be seen, agreed with all three teams          | Adaeze Obi    | 2024-12-16 |
not-a-number        |      |                    | Measurements | The tracker was closed that day; a count follows in January | Hugo Lindqvist | 2025-11-20 | 2026-01-31
sales-tied          |      | Expansion Bookings |     |                                                          | Maria Chen    | 2025-11-05 |
`),
)
