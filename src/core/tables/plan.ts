import { date, oneOf, text, yesNo } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const plan = table(
  'plan',
  'Plan',
  {
    aliases: [
      'Plan Sessions',
      'Planning Sessions',
      'Plan Participants',
      'Plan Agreements',
      'Goal Setting',
      'Performance Plan',
    ],
    help: "Who agreed each person's plan, and when.",
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person whose plan it is.',
      example: '1001',
      need: 'key',
    }),
    participant: column(text, {
      header: 'Participant',
      aliases: ['Attendee', 'Participant Name', 'Present', 'Took Part', 'Contributor', 'Who'],
      help: 'Who took part in making it.',
      example: 'Maria Chen',
      need: 'required',
    }),
    sessionRole: column(oneOf('employee', 'manager', 'partner'), {
      header: 'Session Role',
      aliases: ['Role in Session', 'Participant Role', 'Took Part As', 'Attended As', 'Role'],
      help: 'As what they took part.',
      example: 'manager',
      need: 'required',
    }),
    agreed: column(date, {
      header: 'Agreed',
      aliases: ['Agreed On', 'Agreed Date', 'Date Agreed', 'Signed', 'Signed On', 'Signed Off', 'Date'],
      help: 'The day they agreed.',
      example: '2025-01-15',
    }),
    understood: column(yesNo, {
      header: 'Understood',
      aliases: ['Is Understood', 'Acknowledged', 'Clear', 'Confirmed', 'Understands Plan'],
      help: 'Whether they said that the plan is clear to them.',
      example: 'yes',
    }),
  },
)

export type PlanSession = Row<typeof plan>
