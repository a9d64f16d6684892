import { oneOf, period, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const context = table(
  'context',
  'Context',
  {
    aliases: [
      'Context Notes',
      'Circumstances',
      'Situational Factors',
      'Situation',
      'External Factors',
      'Business Context',
    ],
    help: 'What else was going on in a period.',
  },
  {
    employeeOrTeam: column(text, {
      header: 'Employee ID or Team',
      aliases: [
        'Employee ID',
        'Employee',
        'Emp ID',
        'Person',
        'Team',
        'Team Name',
        'Department',
        'Name',
        'Who',
        'Applies To',
        'Employee or Team',
        'Person or Team',
      ],
      help: 'The person or the team it concerns.',
      example: 'Support EU',
      need: 'key',
    }),
    period: column(period, {
      header: 'Period',
      aliases: [...commonAliases.period, 'Date'],
      help: 'The time it concerns.',
      example: '2025-03',
      need: 'key',
    }),
    kind: column(oneOf('resources', 'priorities', 'market', 'other', 'none'), {
      header: 'Kind',
      aliases: ['Type', 'Context Type', 'Factor', 'Category', 'Context Kind', 'Kind of Factor'],
      help: 'What changed; none if you looked and nothing did.',
      example: 'resources',
      need: 'required',
    }),
    note: column(text, {
      header: 'Note',
      aliases: ['Description', 'Comment', 'Details', 'What Happened', 'Explanation', 'Remark'],
      help: 'What happened, in a sentence.',
      example: 'Two of six posts were vacant',
      need: 'required',
    }),
  },
)

export type ContextNote = Row<typeof context>
