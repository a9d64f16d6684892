import { date, oneOf, raw, text, yesNo } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const experiments = table(
  'experiments',
  'Experiments',
  {
    aliases: [
      'Improvements',
      'Improvement Log',
      'Tests',
      'Trials',
      'Process Experiments',
      'Bottlenecks',
      'Improvement Experiments',
    ],
    help: 'What was tried, and what was learned.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who tried it.',
      example: '1001',
      need: 'key',
    }),
    bottleneck: column(text, {
      header: 'Bottleneck',
      aliases: ['Problem', 'Issue', 'Constraint', 'Pain Point', 'Opportunity', 'Friction'],
      help: 'What got in the way.',
      example: 'Handover between shifts',
      need: 'required',
    }),
    hypothesis: column(text, {
      header: 'Hypothesis',
      aliases: ['Idea', 'Assumption', 'Theory', 'Expectation', 'We Believe'],
      help: 'What was expected to help.',
      example: 'A shared note halves repeats',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it should move.',
      example: 'Reopen Rate',
    }),
    before: column(raw, {
      header: 'Before',
      aliases: ['Baseline', 'Before Value', 'Value Before', 'Previous', 'Starting Value'],
      help: 'The value before the trial.',
      example: '12%',
    }),
    after: column(raw, {
      header: 'After',
      aliases: ['After Value', 'Value After', 'New Value', 'Ending Value', 'Outcome Value'],
      help: 'The value after it.',
      example: '7%',
    }),
    result: column(oneOf('identified', 'proposed', 'running', 'success', 'failure', 'inconclusive'), {
      header: 'Result',
      aliases: ['Status', 'State', 'Experiment Status', 'Stage', 'Experiment Result', 'Verdict'],
      help: 'How far it came, or how it ended; a failure never lowers a score.',
      example: 'running',
      need: 'required',
    }),
    learned: column(text, {
      header: 'Learned',
      aliases: ['Learning', 'Lesson', 'Lessons Learned', 'What We Learned', 'Insight', 'Takeaway'],
      help: 'What was learned from it.',
      example: 'Notes help only if they are short',
    }),
    adopted: column(yesNo, {
      header: 'Adopted',
      aliases: ['Is Adopted', 'Rolled Out', 'Kept', 'In Use', 'Implemented'],
      help: 'Whether the team kept it.',
      example: 'yes',
    }),
    date: column(date, {
      header: 'Date',
      aliases: ['Started', 'Start Date', 'Tried On', 'Run On', 'Experiment Date', 'Date Started'],
      help: 'The day it was tried.',
      example: '2025-05-01',
    }),
  },
)

export type Experiment = Row<typeof experiments>
