import { number, share, text, yesNo } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const pay = table(
  'pay',
  'Pay',
  {
    aliases: ['Salaries', 'Compensation', 'Base Pay', 'Payroll', 'Compensation Data', 'Pay Data', 'Salary Data'],
    help: 'Base pay, for the cost of merit increases only.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who is paid.',
      example: '1001',
      need: 'key',
    }),
    base: column(number, {
      header: 'Base',
      aliases: [
        'Base Salary',
        'Base Pay',
        'Salary',
        'Annual Salary',
        'Current Salary',
        'Annual Base',
        'Annual Base Pay',
        'Total Base Pay',
        'Basic Salary',
        'Base Compensation',
        'Fixed Pay',
      ],
      help: 'Yearly base pay at full time.',
      example: 60000,
      need: 'required',
    }),
    rangeMidpoint: column(number, {
      header: 'Range Midpoint',
      aliases: [
        'Midpoint',
        'Mid',
        'Salary Range Midpoint',
        'Grade Midpoint',
        'Range Mid',
        'Pay Range Midpoint',
        'Band Midpoint',
      ],
      help: 'The middle of the pay range of the job.',
      example: 62000,
    }),
    currency: column(text, {
      header: 'Currency',
      aliases: ['Currency Code', 'Pay Currency', 'ISO Currency', 'Curr', 'CCY'],
      help: 'The currency code.',
      example: 'EUR',
    }),
    eligible: column(yesNo, {
      header: 'Eligible',
      aliases: ['Is Eligible', 'Merit Eligible', 'Eligibility', 'Eligible for Increase', 'Increase Eligible'],
      help: 'Whether the person can get an increase this cycle.',
      example: 'yes',
    }),
    fte: column(share, {
      header: 'FTE',
      aliases: ['Full-Time Equivalent', 'Working Time', 'Employment Percentage', 'Time Worked %'],
      help: 'The share of full time the person works.',
      example: '80%',
    }),
  },
)

export type PayRow = Row<typeof pay>
