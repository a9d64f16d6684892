import { date, number, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const feedback = table(
  'feedback',
  'Feedback',
  {
    aliases: [
      'Customer Feedback',
      'Client Feedback',
      'Surveys',
      'Survey Responses',
      'Survey Results',
      'CSAT Responses',
      'NPS Responses',
      'Voice of Customer',
      'VoC',
    ],
    help: 'What customers said.',
  },
  {
    date: column(date, {
      header: 'Date',
      aliases: [
        'Response Date',
        'Survey Date',
        'Received',
        'Received On',
        'Submitted On',
        'Date Received',
        'Timestamp',
      ],
      help: 'The day it was said.',
      example: '2025-03-14',
      need: 'required',
    }),
    customer: column(text, {
      header: 'Customer',
      aliases: commonAliases.customer,
      help: 'Who said it.',
      example: 'Acme',
    }),
    channel: column(oneOf('survey', 'support', 'narrative'), {
      header: 'Channel',
      aliases: ['Feedback Channel', 'Feedback Source', 'Source', 'Via', 'Collected Via', 'Feedback Type'],
      help: 'How it reached you.',
      example: 'survey',
      need: 'required',
    }),
    score: column(number, {
      header: 'Score',
      aliases: ['Rating', 'Response', 'Survey Score', 'Answer', 'CSAT', 'Points'],
      help: 'The number the customer gave.',
      example: 4,
    }),
    scale: column(oneOf('csat 1-5', 'nps 0-10', 'ces 1-7', 'good/bad'), {
      header: 'Scale',
      aliases: ['Survey Scale', 'Scale Used', 'Survey Type', 'Question Type', 'Score Scale'],
      help: 'The scale of that number.',
      example: 'csat 1-5',
    }),
    comment: column(text, {
      header: 'Comment',
      aliases: ['Verbatim', 'Feedback', 'Feedback Text', 'Remark', 'Open Answer', 'What They Said', 'Customer Comment'],
      help: "The customer's own words.",
      example: 'Quick and kind answer',
    }),
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person it speaks of; several are separated by commas.',
      example: '1001',
    }),
    about: column(oneOf('person', 'product', 'policy'), {
      header: 'About',
      aliases: ['Subject', 'Concerns', 'Topic', 'Refers To', 'Feedback About'],
      help: 'Whether it speaks of the person, the product or a policy.',
      example: 'person',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it counts for, if it speaks of the person.',
      example: 'CSAT',
    }),
  },
)

export type FeedbackRow = Row<typeof feedback>
