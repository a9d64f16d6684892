import { number, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const impactMap = table(
  'impactMap',
  'Impact Map',
  {
    aliases: [
      'Impact',
      'Impact Mapping',
      'Line of Sight',
      'Outcome Map',
      'Value Map',
      'Activity Map',
      'Theory of Change',
    ],
    help: 'How the work of each role reaches customers.',
  },
  {
    role: column(text, {
      header: 'Role',
      aliases: commonAliases.role,
      help: 'The role that does the work.',
      example: 'Support Engineer',
      need: 'key',
    }),
    activity: column(text, {
      header: 'Activity',
      aliases: ['Task', 'Work', 'What We Do', 'Work Activity', 'Behavior', 'Action'],
      help: 'What is done.',
      example: 'Answers tickets within a day',
      need: 'required',
    }),
    clientOutcome: column(text, {
      header: 'Client Outcome',
      aliases: ['Customer Outcome', 'Outcome', 'Result for Customer', 'Client Result', 'Customer Benefit'],
      help: 'What it changes for the customer.',
      example: 'Less downtime',
      need: 'required',
    }),
    because: column(text, {
      header: 'Because',
      aliases: ['Why', 'Reason', 'Rationale', 'Causal Link', 'Reasoning', 'Mechanism'],
      help: 'Why the one leads to the other.',
      example: 'Customers can go on working',
      need: 'required',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric that shows it.',
      example: 'First Response Time',
    }),
    tag: column(oneOf('retention', 'expansion', 'satisfaction', 'other'), {
      header: 'Tag',
      aliases: ['Outcome Type', 'Theme', 'Outcome Tag', 'Category', 'Label'],
      help: 'What it is about.',
      example: 'retention',
    }),
    rank: column(number, {
      header: 'Rank',
      aliases: ['Priority', 'Order', 'Importance', 'Ranking', 'Sequence'],
      help: 'How much it matters, 1 first.',
      example: 1,
    }),
    partnerTeam: column(text, {
      header: 'Partner Team',
      aliases: commonAliases.partnerTeam,
      help: 'The other team it takes.',
      example: 'Product',
    }),
  },
)

export type ImpactMapRow = Row<typeof impactMap>
