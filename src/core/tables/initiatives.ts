import { date, oneOf, share, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const initiatives = table(
  'initiatives',
  'Initiatives',
  {
    aliases: ['Projects', 'Collective Wins', 'Team Wins', 'Contributions', 'Project Contributions', 'Shared Work'],
    help: "Shared work and each person's part in it.",
  },
  {
    initiative: column(text, {
      header: 'Initiative',
      aliases: ['Project', 'Initiative Name', 'Project Name', 'Name of Initiative', 'Win', 'Shared Project'],
      help: 'The name of the shared work.',
      example: 'Faster onboarding',
      need: 'key',
    }),
    outcome: column(text, {
      header: 'Outcome',
      aliases: ['Result', 'Client Outcome', 'Impact', 'Customer Outcome', 'Effect', 'What Came of It'],
      help: 'What it changed.',
      example: 'Onboarding takes 5 days less',
      need: 'required',
    }),
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'A person who contributed.',
      example: '1001',
      need: 'key',
    }),
    contribution: column(text, {
      header: 'Contribution',
      aliases: ['Role in Initiative', 'What They Did', 'Contributed', 'Role', 'Responsibility'],
      help: 'What this person did.',
      example: 'Wrote the new guide',
      need: 'required',
    }),
    share: column(share, {
      header: 'Share',
      aliases: ['Credit', 'Share of Credit', 'Percentage', 'Credit Share', 'Split'],
      help: "This person's share of the credit.",
      example: '40%',
    }),
    partnerTeam: column(text, {
      header: 'Partner Team',
      aliases: commonAliases.partnerTeam,
      help: 'The other team that took part.',
      example: 'Product',
    }),
    date: column(date, {
      header: 'Date',
      aliases: ['Completed', 'Completed On', 'Finished', 'End Date', 'Completion Date'],
      help: 'The day it was done.',
      example: '2025-06-01',
    }),
    kind: column(oneOf('initiative', 'complex issue', 'collective win'), {
      header: 'Kind',
      aliases: ['Type', 'Initiative Type', 'Project Type', 'Category', 'Kind of Work'],
      help: 'Whether it was an initiative, a complex issue or a collective win.',
      example: 'initiative',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: commonAliases.metric,
      help: 'The metric it moved.',
      example: 'Time to Value',
    }),
    customer: column(text, {
      header: 'Customer',
      aliases: commonAliases.customer,
      help: 'The customer it was for.',
      example: 'Acme',
    }),
  },
)

export type Initiative = Row<typeof initiatives>
