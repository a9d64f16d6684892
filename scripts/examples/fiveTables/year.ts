import type { Cell } from '../../../src/core/cells/cell.ts'
import { day } from '../day.ts'
import { dateFormat, headedSheet } from '../headedSheet.ts'
import { team } from './team.ts'

/** The level that the manager gave for Collaboration in December; who left or came late has none. */
const levels = new Map([
  ...[1001, 1012, 1020].map((id): [number, number] => [id, 4]),
  ...[1002, 1003, 1006, 1008, 1009, 1010, 1013, 1015, 1017].map((id): [number, number] => [id, 3]),
  ...[1004, 1014, 1016].map((id): [number, number] => [id, 3]),
  ...[1005, 1011].map((id): [number, number] => [id, 2]),
])

/** A second view, from another team, of two people. */
const partnerLevels: readonly Cell[][] = [
  [1001, 'Collaboration', 5, 'Hugo Lindqvist', 'Product', day('2025-12-04'), null],
  [1010, 'Collaboration', 4, 'Hugo Lindqvist', 'Product', day('2025-12-04'), null],
]

export const assessments = headedSheet(
  'Assessments',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Metric', width: 16 },
    { header: 'Level', width: 7 },
    { header: 'Assessor', width: 16 },
    { header: 'Assessor Team', width: 18 },
    { header: 'Date', width: 12, format: dateFormat },
    { header: 'Comment', width: 40 },
  ],
  [
    ...team.flatMap((member): Cell[][] => {
      const level = levels.get(member.id)
      const manager = member.move?.manager ?? member.manager
      if (level === undefined) return []
      return [[member.id, 'Collaboration', level, manager, 'Customer Success', day('2025-12-10'), null]]
    }),
    ...partnerLevels,
  ],
)

/** One dated example for each level, but for one person: that level is shown and does not count. */
const examples: readonly (readonly [id: number, date: string, what: string, outcome: string, author: string])[] = [
  [
    1001,
    '2025-04-08',
    'Wrote the handover checklist that support now uses',
    'No lost handovers since May',
    'Maria Chen',
  ],
  [
    1002,
    '2025-06-17',
    'Told product in week one that an import would be late',
    'The customer could plan',
    'Maria Chen',
  ],
  [
    1003,
    '2025-03-11',
    'Sat in with sales on three calls before contracts',
    'Two wrong promises were caught',
    'Maria Chen',
  ],
  [1004, '2025-09-22', 'Handed over four accounts with notes before his holiday', 'No account waited', 'Maria Chen'],
  [1005, '2025-05-20', 'Left an open data question out of a handover', 'Support found it a week later', 'Maria Chen'],
  [
    1006,
    '2025-10-02',
    'Brought two new colleagues into her first calls',
    'Both held calls alone in November',
    'Maria Chen',
  ],
  [1008, '2025-08-14', 'Explained onboarding steps to the support team', 'Fewer questions went back', 'Tomasz Nowak'],
  [1009, '2025-02-25', 'Passed a bug on with steps to repeat it', 'Fixed within two days', 'Tomasz Nowak'],
  [1010, '2025-07-09', 'Kept product informed through an outage', 'One message to all customers', 'Hugo Lindqvist'],
  [1011, '2025-11-13', 'Reassigned tickets without a note', 'Customers repeated themselves', 'Tomasz Nowak'],
  [
    1012,
    '2025-05-06',
    'Started a weekly call with product on repeated questions',
    'Three causes removed',
    'Tomasz Nowak',
  ],
  [1013, '2025-03-27', 'Covered two shifts for the night team', 'The queue stayed level', 'Tomasz Nowak'],
  [
    1014,
    '2025-09-10',
    'Answered colleagues’ billing questions in one page',
    'The page is linked daily',
    'Tomasz Nowak',
  ],
  [1015, '2025-06-03', 'Shared her reply templates', 'Used by four colleagues', 'Adaeze Obi'],
  [1017, '2025-10-21', 'Flagged a repeated error to the platform team', 'Alert added', 'Adaeze Obi'],
  [1020, '2025-04-29', 'Led the move of the help center with marketing', 'Done a week early', 'Adaeze Obi'],
]

export const evidence = headedSheet(
  'Evidence',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Date', width: 12, format: dateFormat },
    { header: 'Metric', width: 16 },
    { header: 'What Happened', width: 56 },
    { header: 'Outcome', width: 36 },
    { header: 'Author', width: 16 },
  ],
  examples.map(([id, date, what, outcome, author]) => [id, day(date), 'Collaboration', what, outcome, author]),
)

export const checkIns = headedSheet(
  'Check-ins',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Date', width: 12, format: dateFormat },
    { header: 'Metric', width: 24 },
    { header: 'Note', width: 52 },
    { header: 'Target Old', width: 11 },
    { header: 'Target New', width: 11 },
    { header: 'Reason', width: 48 },
  ],
  [
    [1001, day('2025-06-12'), null, 'Half-year talk: on track, wants to mentor', null, null, null],
    [
      1004,
      day('2025-07-01'),
      'Time to First Value',
      'Target agreed anew for the second half',
      30,
      35,
      'Took over the accounts that move from the old product',
    ],
    [1011, day('2025-08-20'), 'CSAT', 'Two weeks of listening to calls together', null, null, null],
  ],
)

export const overrides = headedSheet(
  'Overrides',
  [
    { header: 'Employee ID', width: 12 },
    { header: 'Metric', width: 18 },
    { header: 'Target', width: 9 },
    { header: 'Agreed', width: 12, format: dateFormat },
    { header: 'Reason', width: 44 },
    { header: 'Approved By', width: 16 },
  ],
  [[1013, 'Tickets Solved', 72, day('2025-01-13'), 'Works 60 %, so 60 % of the target of 120', 'Adaeze Obi']],
)
