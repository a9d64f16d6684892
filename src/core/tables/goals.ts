import { text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const goals = table(
  'goals',
  'Goals',
  {
    aliases: [
      'Company Goals',
      'Objectives',
      'OKRs',
      'Company Objectives',
      'Strategic Goals',
      'Company OKRs',
      'Strategy',
    ],
    help: 'What the company wants to reach, and which metrics serve it.',
  },
  {
    companyGoal: column(text, {
      header: 'Company Goal',
      aliases: [
        'Goal',
        'Objective',
        'Strategic Goal',
        'Company Objective',
        'Goal Name',
        'Strategic Objective',
        'Key Result',
      ],
      help: 'The goal in one sentence.',
      example: 'Customers stay longer',
      need: 'key',
    }),
    owner: column(text, {
      header: 'Owner',
      aliases: ['Goal Owner', 'Responsible', 'Accountable', 'Sponsor', 'Who', 'Lead'],
      help: 'Who answers for it.',
      example: 'Chief Customer Officer',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric that serves it.',
      example: 'Renewal Rate',
    }),
  },
)

export type Goal = Row<typeof goals>
