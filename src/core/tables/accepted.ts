import { date, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const accepted = table(
  'accepted',
  'Accepted',
  {
    aliases: [
      'Accepted Findings',
      'Accepted Problems',
      'Accepted Risks',
      'Waivers',
      'Suppressed',
      'Suppressions',
      'Known Exceptions',
    ],
    help: 'Problems you looked at and accepted, with the reason.',
  },
  {
    rule: column(text, {
      header: 'Rule',
      aliases: ['Rule ID', 'Rule Name', 'Check', 'Code', 'Rule Code'],
      help: 'The id of the rule.',
      example: 'metric-definition',
      need: 'key',
    }),
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person it is accepted for; blank for all.',
      example: '1001',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it is accepted for; blank for all.',
      example: 'CSAT',
    }),
    sheet: column(text, {
      header: 'Sheet',
      aliases: ['Tab', 'Worksheet', 'Sheet Name', 'Tab Name', 'Worksheet Name'],
      help: 'The sheet it is accepted for; blank for all.',
      example: 'Scorecard',
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: 'Why it is fine as it is.',
      example: 'New metric, defined next month',
      need: 'documented',
    }),
    by: column(text, {
      header: 'By',
      aliases: ['Accepted By', 'Approved By', 'Who', 'Author', 'Signed Off By'],
      help: 'Who accepted it.',
      example: 'Maria Chen',
    }),
    acceptedAt: column(date, {
      header: 'At',
      aliases: ['Accepted At', 'Accepted On', 'Date', 'Accepted Date', 'Date Accepted', 'On'],
      help: 'The day it was accepted.',
      example: '2025-11-02',
      need: 'documented',
    }),
    until: column(date, {
      header: 'Until',
      aliases: ['Valid Until', 'Expires', 'Expiry Date', 'Expires On', 'End Date', 'To', 'Through'],
      help: 'The last day it holds; blank for the end of the cycle.',
      example: '2026-03-31',
    }),
  },
)

export type AcceptedRow = Row<typeof accepted>
