import { date, oneOf, text, yesNo } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const evidence = table(
  'evidence',
  'Evidence',
  {
    aliases: [
      'Examples',
      'Evidence Log',
      'Observations',
      'Success Stories',
      'Performance Notes',
      'Brag Sheet',
      'Achievements',
      'Accomplishments',
    ],
    help: 'What somebody did, with its date and its result.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person the example is about.',
      example: '1001',
      need: 'key',
    }),
    date: column(date, {
      header: 'Date',
      aliases: ['Date Observed', 'Event Date', 'Happened On', 'When', 'Observed On'],
      help: 'The day it happened.',
      example: '2025-03-14',
      need: 'required',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric or expectation it speaks to.',
      example: 'Empathy',
      need: 'key',
    }),
    whatHappened: column(text, {
      header: 'What Happened',
      aliases: ['Description', 'Example', 'Situation', 'Observation', 'What They Did', 'Evidence', 'Event', 'Story'],
      help: 'What the person did, in plain words.',
      example: 'Called the customer before the outage reached them',
      need: 'required',
    }),
    outcome: column(text, {
      header: 'Outcome',
      aliases: ['Result', 'Impact', 'Effect', 'Client Outcome', 'What Came of It'],
      help: 'What came of it.',
      example: 'Customer renewed',
    }),
    link: column(text, {
      header: 'Link',
      aliases: ['URL', 'Hyperlink', 'Ticket', 'Ticket Link', 'Reference', 'Web Link'],
      help: 'Where it can be looked up.',
      example: 'https://example.com/ticket/4711',
    }),
    author: column(text, {
      header: 'Author',
      aliases: [
        'Written By',
        'Recorded By',
        'Observer',
        'Observed By',
        'Logged By',
        'Submitted By',
        'Entered By',
        'Created By',
      ],
      help: 'Who wrote it down.',
      example: 'Maria Chen',
      need: 'required',
    }),
    source: column(oneOf('customer', 'manager', 'peer', 'employee', 'system'), {
      header: 'Source',
      aliases: ['Source Type', 'Evidence Source', 'Where From', 'Came From', 'Kind of Source'],
      help: 'Whose word or which record it rests on.',
      example: 'customer',
    }),
    successStory: column(yesNo, {
      header: 'Success Story',
      aliases: ['Is Success Story', 'Success', 'Highlight', 'Win', 'Highlighted'],
      help: 'Whether it is told as a success story.',
      example: 'yes',
    }),
    customer: column(text, {
      header: 'Customer',
      aliases: commonAliases.customer,
      help: 'The customer concerned.',
      example: 'Acme',
    }),
  },
)

export type EvidenceRow = Row<typeof evidence>
