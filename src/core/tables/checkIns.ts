import { date, raw, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const checkIns = table(
  'checkIns',
  'Check-ins',
  {
    aliases: [
      'Check-in Log',
      'One-on-Ones',
      '1:1s',
      '1-on-1 Notes',
      'Conversations',
      'Check-in Meetings',
      'Touchpoints',
      'Coaching Log',
    ],
    help: 'Notes of the talks during the cycle.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person the talk was with.',
      example: '1001',
      need: 'key',
    }),
    date: column(date, {
      header: 'Date',
      aliases: ['Check-in Date', 'Meeting Date', 'Held On', 'Date Held', 'Conversation Date'],
      help: 'The day of the talk.',
      example: '2025-05-12',
      need: 'required',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it was about, if one.',
      example: 'CSAT',
    }),
    note: column(text, {
      header: 'Note',
      aliases: ['Summary', 'Discussion', 'Discussed', 'Comment', 'Key Points', 'What Was Said', 'Remark'],
      help: 'What was said.',
      example: 'Backlog from the migration explains April',
      need: 'required',
    }),
    targetOld: column(raw, {
      header: 'Target Old',
      aliases: ['Old Target', 'Target Before', 'Previous Target', 'Prior Target', 'Target From', 'Old Goal'],
      help: 'The target until then, if it was changed.',
      example: '90%',
    }),
    targetNew: column(raw, {
      header: 'Target New',
      aliases: ['New Target', 'Target After', 'Revised Target', 'Updated Target', 'Target To', 'New Goal'],
      help: 'The target from then on.',
      example: '85%',
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: 'Why the target was changed.',
      example: 'New product launched',
    }),
    employeeInterpretation: column(text, {
      header: 'Employee Interpretation',
      aliases: [
        'Employee View',
        'Employee Comment',
        'Self Interpretation',
        'Employee Perspective',
        'Employee Explanation',
        'Employee Notes',
      ],
      help: 'How the person explains the numbers.',
      example: 'Two releases came late',
    }),
  },
)

export type CheckIn = Row<typeof checkIns>
