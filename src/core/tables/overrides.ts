import { date, raw, text, yesNo } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const overrides = table(
  'overrides',
  'Overrides',
  {
    aliases: [
      'Exceptions',
      'Individual Targets',
      'Personal Targets',
      'Adjustments',
      'Individual Plans',
      'Plan Overrides',
      'Special Cases',
    ],
    help: "Where one person's plan differs, and why.",
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person whose plan differs.',
      example: '1001',
      need: 'key',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it concerns.',
      example: 'Tickets Closed',
      need: 'key',
    }),
    applies: column(yesNo, {
      header: 'Applies',
      aliases: ['Applicable', 'Is Applicable', 'In Plan', 'Included', 'Counts'],
      help: 'No if this metric does not apply to the person.',
      example: 'yes',
    }),
    weight: column(raw, {
      header: 'Weight',
      aliases: ['Weighting', 'Weightage', 'Own Weight', 'Importance'],
      help: 'The weight for this person.',
      example: 30,
    }),
    target: column(raw, {
      header: 'Target',
      aliases: commonAliases.target,
      help: 'The target for this person.',
      example: 70,
      inExampleRow: true,
    }),
    floor: column(raw, {
      header: 'Floor',
      aliases: ['Minimum', 'Threshold', 'Min', 'Lower Limit', 'Minimum Acceptable', 'Baseline'],
      help: 'The value that earns this person 0 points.',
      example: 50,
    }),
    stretch: column(raw, {
      header: 'Stretch',
      aliases: ['Stretch Target', 'Stretch Goal', 'Maximum', 'Max', 'Excellent', 'Outstanding', 'Ambition'],
      help: 'The value that earns this person the most points.',
      example: 85,
    }),
    from: column(date, {
      header: 'From',
      aliases: ['Effective From', 'Effective Date', 'Valid From', 'Start Date', 'Since', 'In Force From'],
      help: 'The day from which it holds.',
      example: '2025-03-01',
    }),
    agreed: column(date, {
      header: 'Agreed',
      aliases: ['Agreed On', 'Agreed Date', 'Date Agreed', 'Signed Off', 'Approved On', 'Approval Date'],
      help: 'The day it was agreed.',
      example: '2025-02-20',
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: "Why this person's plan differs.",
      example: 'Works 80%',
      need: 'required',
    }),
    approvedBy: column(text, {
      header: 'Approved By',
      aliases: ['Approver', 'Authorized By', 'Agreed By', 'Signed Off By', 'Approver Name'],
      help: 'Who agreed to it.',
      example: 'Maria Chen',
      need: 'required',
    }),
  },
)

export type Override = Row<typeof overrides>
