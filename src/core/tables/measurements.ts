import { date, number, period, raw, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const measurements = table(
  'measurements',
  'Measurements',
  {
    aliases: [
      'Actuals',
      'Metric Data',
      'Metric Values',
      'Measured Values',
      'Metric Results',
      'Metric Actuals',
      'Metric History',
      'Fact Table',
    ],
    help: 'One measured value per row: who, which metric, when.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who was measured.',
      example: '1001',
      need: 'key',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric, as Metrics names it.',
      example: 'CSAT',
      need: 'key',
    }),
    period: column(period, {
      header: 'Period',
      aliases: [...commonAliases.period, 'Date'],
      help: 'The time the value covers.',
      example: '2025-03',
      need: 'key',
    }),
    value: column(raw, {
      header: 'Value',
      aliases: [
        'Actual',
        'Actual Value',
        'Result',
        'Score',
        'Measured Value',
        'Metric Value',
        'KPI Value',
        'Achieved',
        'Achievement',
        'Measurement',
        'Attained',
      ],
      help: 'The measured value; leave it blank where nothing was measured.',
      example: '92%',
      need: 'required',
    }),
    n: column(number, {
      header: 'n',
      aliases: [
        'Sample Size',
        'Count',
        'Responses',
        'Cases',
        'Observations',
        'Number of Responses',
        'Number of Cases',
        'Volume',
        'Base Size',
        'Denominator',
      ],
      help: 'How many cases the value rests on.',
      example: 48,
    }),
    target: column(raw, {
      header: 'Target',
      aliases: commonAliases.target,
      help: 'The target in this period, where it differs from the plan.',
      example: '90%',
    }),
    source: column(text, {
      header: 'Source',
      aliases: ['Data Source', 'System', 'Source System', 'Report', 'Where From', 'System of Record'],
      help: 'Where this value comes from.',
      example: 'Zendesk',
    }),
    asOf: column(date, {
      header: 'As Of',
      aliases: [
        'As Of Date',
        'Data As Of',
        'Extracted',
        'Extract Date',
        'Export Date',
        'Last Refreshed',
        'Refreshed',
        'Snapshot Date',
        'Date Pulled',
      ],
      help: 'The day the value was taken from its system.',
      example: '2025-04-02',
    }),
    cohort: column(text, {
      header: 'Cohort',
      aliases: ['Segment', 'Customer Segment', 'Customer Group', 'Queue', 'Peer Group'],
      help: 'The group of customers or cases it covers.',
      example: 'Enterprise',
    }),
    note: column(text, {
      header: 'Note',
      aliases: commonAliases.note,
      help: 'Anything worth knowing about this value.',
      example: 'Two weeks of outage',
    }),
  },
)

export type Measurement = Row<typeof measurements>
