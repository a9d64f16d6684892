import { period, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const scorecard = table(
  'scorecard',
  'Scorecard',
  {
    aliases: [
      'KPI Scorecard',
      'Team Scorecard',
      'Performance Scorecard',
      'Dashboard',
      'KPI Dashboard',
      'Performance Summary',
      'Agent Scorecard',
      'Agent Performance',
      'KPI Tracker',
      'Performance Tracker',
    ],
    help: 'People down, metrics across.',
    more: {
      header: 'CSAT',
      help: 'One column for each metric, with its name as the header.',
      example: '92%',
    },
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person this row is about.',
      example: '1001',
    }),
    name: column(text, {
      header: 'Name',
      aliases: [
        'Employee Name',
        'Full Name',
        'Worker Name',
        'Display Name',
        'Preferred Name',
        'Person Name',
        'Staff Name',
        'Agent Name',
        'Rep Name',
        'Employee Full Name',
        'CSM Name',
        'Assignee Name',
        'User Name',
        'Legal Name',
      ],
      help: "The person's name.",
      example: 'Ana Lopez',
      inExampleRow: true,
    }),
    email: column(text, {
      header: 'Email',
      aliases: commonAliases.email,
      help: "The person's work e-mail address.",
      example: 'ana.lopez@example.com',
    }),
    role: column(text, {
      header: 'Role',
      aliases: commonAliases.role,
      help: "The person's role; blank puts everybody in one role.",
      example: 'Support Engineer',
      inExampleRow: true,
    }),
    manager: column(text, {
      header: 'Manager',
      aliases: [
        'Manager Name',
        'Manager ID',
        'Line Manager',
        'Reports To',
        'Reporting Manager',
        'Direct Manager',
        'Supervisor',
        'Supervisor Name',
        'Team Lead',
        'Team Leader',
        'People Manager',
        'Reports To Name',
        'Reports To Legal Name',
        'Manager Full Name',
        'Manager User ID',
        'Manager Email',
      ],
      help: "The person's manager.",
      example: 'Maria Chen',
    }),
    team: column(text, {
      header: 'Team',
      aliases: ['Team Name', 'Department', 'Department Name', 'Group', 'Unit', 'Division', 'Squad', 'Business Unit'],
      help: "The person's team.",
      example: 'Support EU',
    }),
    level: column(text, {
      header: 'Level',
      aliases: ['Grade', 'Job Level', 'Job Grade', 'Seniority', 'Career Level'],
      help: "The person's level.",
      example: 'L2',
    }),
    period: column(period, {
      header: 'Period',
      aliases: [...commonAliases.period, 'Date'],
      help: 'The time this row covers.',
      example: '2025-03',
    }),
  },
)

export type ScorecardRow = Row<typeof scorecard>
