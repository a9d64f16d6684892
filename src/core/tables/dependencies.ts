import { date, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const dependencies = table(
  'dependencies',
  'Dependencies',
  {
    aliases: ['Blockers', 'Blocked', 'Blocked Work', 'Impediments', 'Roadblocks'],
    help: "What held somebody's work up.",
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who was held up.',
      example: '1001',
      need: 'key',
    }),
    blockedBy: column(text, {
      header: 'Blocked By',
      aliases: ['Blocker', 'Depends On', 'Waiting For', 'Waiting On', 'Dependency', 'Held Up By', 'Impediment'],
      help: 'Who or what held the work up.',
      example: 'Billing migration',
      need: 'required',
    }),
    from: column(date, {
      header: 'From',
      aliases: ['Start', 'Start Date', 'Blocked From', 'Since', 'Began', 'Blocked Since', 'Date From'],
      help: 'The first day of it.',
      example: '2025-03-01',
      need: 'required',
    }),
    to: column(date, {
      header: 'To',
      aliases: ['End', 'End Date', 'Until', 'Blocked Until', 'Resolved', 'Resolved On', 'Date To'],
      help: 'The last day of it; blank while it goes on.',
      example: '2025-04-15',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it affected.',
      example: 'Resolution Time',
    }),
  },
)

export type Dependency = Row<typeof dependencies>
