import { list, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const roles = table(
  'roles',
  'Roles',
  {
    aliases: ['Role List', 'Job Roles', 'Jobs', 'Job Profiles', 'Job Catalog', 'Positions', 'Role Definitions'],
    help: 'What each role is, and how it reaches customers.',
  },
  {
    role: column(text, {
      header: 'Role',
      aliases: commonAliases.role,
      help: 'The name of the role, as People uses it.',
      example: 'Support Engineer',
      need: 'key',
    }),
    family: column(text, {
      header: 'Family',
      aliases: ['Job Family', 'Role Family', 'Job Family Group', 'Function', 'Discipline', 'Career Track'],
      help: 'The group of like roles this one belongs to.',
      example: 'Support',
    }),
    customerContact: column(oneOf('direct', 'indirect', 'none'), {
      header: 'Customer Contact',
      aliases: ['Client Contact', 'Contact', 'Customer Facing', 'Client Facing', 'Contact with Customers'],
      help: 'Whether this role deals with customers directly, through others, or not at all.',
      example: 'direct',
    }),
    servesRole: column(text, {
      header: 'Serves Role',
      aliases: ['Serves', 'Supports Role', 'Internal Customer', 'Serves Internal Role'],
      help: 'The role this one works for, by which its work reaches customers.',
      example: 'Account Manager',
    }),
    coreExpectations: column(list, {
      header: 'Core Expectations',
      aliases: [
        'Expectations',
        'Core Behaviors',
        'Expected Behaviors',
        'Behaviors',
        'Core Competencies',
        'Competencies',
        'Core Values',
      ],
      help: 'What everyone in this role is expected to show, separated by commas.',
      example: 'empathy, clarity, responsiveness',
    }),
  },
)

export type Role = Row<typeof roles>
