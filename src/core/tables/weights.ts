import { date, raw, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const weights = table(
  'weights',
  'Weights',
  {
    aliases: ['Weightings', 'Metric Weights', 'Role Weights', 'KPI Weights', 'Plan Weights'],
    help: 'How much each metric counts in each role.',
  },
  {
    role: column(text, {
      header: 'Role',
      aliases: commonAliases.role,
      help: 'The role this weight is for.',
      example: 'Support Engineer',
      need: 'key',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric this weight is for.',
      example: 'CSAT',
      need: 'key',
    }),
    weight: column(raw, {
      header: 'Weight',
      aliases: ['Weighting', 'Importance', 'Weightage', 'Percentage Weight'],
      help: 'How much it counts; the weights of one role sum to 100.',
      example: 25,
      need: 'documented',
    }),
    target: column(raw, {
      header: 'Target',
      aliases: commonAliases.target,
      help: 'The target for this role, where it differs from Metrics.',
      example: '90%',
    }),
    level: column(text, {
      header: 'Level',
      aliases: ['Grade', 'Job Level', 'Job Grade', 'Seniority', 'Career Level'],
      help: 'The level this row is for; blank for all.',
      example: 'L2',
    }),
    team: column(text, {
      header: 'Team',
      aliases: ['Team Name', 'Department', 'Unit', 'Division', 'Squad', 'Business Unit'],
      help: 'The team this row is for; blank for all.',
      example: 'Support EU',
    }),
    floor: column(raw, {
      header: 'Floor',
      aliases: ['Minimum', 'Threshold', 'Min', 'Lower Limit', 'Minimum Acceptable', 'Baseline'],
      help: 'The value that earns 0 points in this role.',
      example: '80%',
    }),
    stretch: column(raw, {
      header: 'Stretch',
      aliases: ['Stretch Target', 'Stretch Goal', 'Maximum', 'Max', 'Excellent', 'Outstanding', 'Ambition'],
      help: 'The value that earns the most points in this role.',
      example: '96%',
    }),
    effectiveFrom: column(date, {
      header: 'Effective From',
      aliases: ['From', 'Effective Date', 'Valid From', 'Effective', 'Start Date', 'In Force From'],
      help: 'The day from which this row holds.',
      example: '2025-01-01',
    }),
    agreed: column(date, {
      header: 'Agreed',
      aliases: ['Agreed On', 'Agreed Date', 'Date Agreed', 'Signed Off', 'Approved On'],
      help: 'The day it was agreed.',
      example: '2024-12-15',
    }),
    reason: column(text, {
      header: 'Reason',
      aliases: commonAliases.reason,
      help: 'Why this row differs from others of its role.',
      example: 'New product line',
    }),
  },
)

export type Weight = Row<typeof weights>
