import { date, number, oneOf, period, raw, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const challenges = table(
  'challenges',
  'Challenges',
  {
    aliases: ['Appeals', 'Disputes', 'Objections', 'Corrections', 'Challenge Log', 'Rebuttals', 'Review Appeals'],
    help: 'What people say is wrong, and what was decided.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who raises it.',
      example: '1001',
      need: 'key',
    }),
    about: column(oneOf('measurement', 'rating', 'credit', 'context'), {
      header: 'About',
      aliases: ['Subject', 'Concerns', 'Topic', 'Challenge Type', 'Type', 'Refers To'],
      help: 'What it is about.',
      example: 'measurement',
      need: 'required',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric concerned.',
      example: 'CSAT',
    }),
    period: column(period, {
      header: 'Period',
      aliases: commonAliases.period,
      help: 'The time concerned.',
      example: '2025-03',
    }),
    proposedValue: column(raw, {
      header: 'Proposed Value',
      aliases: ['Suggested Value', 'Correct Value', 'Claimed Value', 'Should Be', 'Requested Value'],
      help: 'The value the person holds to be right.',
      example: '94%',
    }),
    proposedN: column(number, {
      header: 'Proposed n',
      aliases: ['Suggested n', 'Correct n', 'Claimed n', 'Proposed Sample Size', 'Proposed Count'],
      help: 'The number of cases the person holds to be right.',
      example: 52,
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: 'Why.',
      example: 'Four surveys belong to another team',
      need: 'required',
    }),
    evidenceLink: column(text, {
      header: 'Evidence Link',
      aliases: ['Evidence', 'Link', 'Proof', 'Attachment', 'Supporting Link', 'Supporting Evidence', 'URL'],
      help: 'Where it can be looked up.',
      example: 'https://example.com/report/17',
    }),
    raised: column(date, {
      header: 'Raised',
      aliases: ['Raised On', 'Date Raised', 'Submitted', 'Submitted On', 'Filed', 'Opened', 'Opened On', 'Date'],
      help: 'The day it was raised.',
      example: '2025-12-20',
      need: 'required',
    }),
    decision: column(oneOf('open', 'accepted', 'partly accepted', 'not accepted'), {
      header: 'Decision',
      aliases: ['Status', 'Outcome', 'Ruling', 'Resolution', 'Decision Status', 'State'],
      help: 'What was decided.',
      example: 'open',
    }),
    acceptedValue: column(raw, {
      header: 'Accepted Value',
      aliases: ['Agreed Value', 'Final Value', 'Corrected Value', 'Approved Value', 'Decided Value'],
      help: 'The value that counts from now on.',
      example: '93%',
    }),
    answer: column(text, {
      header: 'Answer',
      aliases: ['Response', 'Reply', 'Decision Reason', 'Reply to Employee'],
      help: 'What the person was told.',
      example: 'Two of the four were moved',
    }),
    decidedBy: column(text, {
      header: 'Decided By',
      aliases: ['Decision By', 'Resolved By', 'Decider', 'Reviewer', 'Decision Maker'],
      help: 'Who decided.',
      example: 'HR',
    }),
    decidedAt: column(date, {
      header: 'Decided At',
      aliases: ['Decided On', 'Decision Date', 'Resolved On', 'Closed On', 'Date Decided', 'Date Resolved'],
      help: 'The day of the decision.',
      example: '2026-01-05',
    }),
  },
)

export type Challenge = Row<typeof challenges>
