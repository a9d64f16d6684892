import { date, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const development = table(
  'development',
  'Development',
  {
    aliases: [
      'Development Plan',
      'Development Goals',
      'IDP',
      'Individual Development Plan',
      'Growth Plan',
      'Growth',
      'Learning Plan',
      'Training Plan',
      'Strengths and Gaps',
    ],
    help: 'Strengths to use, gaps to close, and the next step.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person it is for.',
      example: '1001',
      need: 'key',
    }),
    kind: column(oneOf('strength', 'gap'), {
      header: 'Kind',
      aliases: ['Type', 'Strength or Gap', 'Category', 'Area Type', 'Kind of Area'],
      help: 'Whether it is a strength or a gap.',
      example: 'gap',
      need: 'required',
    }),
    area: column(text, {
      header: 'Area',
      aliases: ['Skill', 'Competency', 'Topic', 'Development Area', 'Focus', 'Focus Area', 'Competence', 'Capability'],
      help: 'What it is about.',
      example: 'Written explanations',
      need: 'required',
    }),
    step: column(text, {
      header: 'Step',
      aliases: ['Next Step', 'Action', 'Action Item', 'Development Action', 'Activity', 'Next Action', 'Action Plan'],
      help: 'What will be done about it.',
      example: 'Pair on two replies a week',
    }),
    owner: column(text, {
      header: 'Owner',
      aliases: ['Responsible', 'Action Owner', 'Accountable', 'Step Owner', 'Who'],
      help: 'Who sees to it.',
      example: 'Maria Chen',
    }),
    due: column(date, {
      header: 'Due',
      aliases: ['Due Date', 'By When', 'Deadline', 'Target Date', 'Due By', 'Complete By'],
      help: 'The day it should be done.',
      example: '2025-09-30',
    }),
    opportunity: column(text, {
      header: 'Opportunity',
      aliases: ['Chance', 'Stretch Assignment', 'Assignment', 'Where to Practice', 'Practice Opportunity'],
      help: 'Where it can be used or practiced.',
      example: 'Lead the launch guide',
    }),
    clientOutcome: column(text, {
      header: 'Client Outcome',
      aliases: ['Customer Outcome', 'Outcome', 'Result for Customer', 'Client Result', 'Customer Benefit'],
      help: 'What the customer gains by it.',
      example: 'Fewer repeat questions',
    }),
    resource: column(text, {
      header: 'Resource',
      aliases: ['Course', 'Training', 'Learning Resource', 'Material', 'Support Needed'],
      help: 'What helps: a course, a mentor, a practice.',
      example: 'Clear writing course',
    }),
    proposedBy: column(oneOf('employee', 'manager'), {
      header: 'Proposed By',
      aliases: ['Suggested By', 'Brought In By', 'Proposer', 'Raised By'],
      help: 'Who proposed it.',
      example: 'employee',
    }),
  },
)

export type DevelopmentStep = Row<typeof development>
