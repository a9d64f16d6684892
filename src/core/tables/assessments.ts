import { date, number, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const assessments = table(
  'assessments',
  'Assessments',
  {
    aliases: [
      'Qualitative Assessments',
      'Qualitative',
      'Rubric Scores',
      'Judgments',
      'Peer Reviews',
      '360 Feedback',
      'Stakeholder Ratings',
    ],
    help: 'Levels that people gave on judged metrics.',
  },
  {
    employeeId: column(text, {
      header: 'Employee ID',
      aliases: commonAliases.employeeId,
      help: 'The person who was assessed.',
      example: '1001',
      need: 'key',
    }),
    metric: column(text, {
      header: 'Metric',
      aliases: [...commonAliases.metric, 'Criterion', 'Criteria', 'Competency', 'Dimension'],
      help: 'The judged metric.',
      example: 'Empathy',
      need: 'key',
    }),
    level: column(number, {
      header: 'Level',
      aliases: ['Score', 'Rating', 'Rubric Level', 'Points', 'Level Given', 'Mark'],
      help: 'The level of the rubric that was given.',
      example: 3,
      need: 'required',
    }),
    assessor: column(text, {
      header: 'Assessor',
      aliases: ['Assessed By', 'Rater', 'Reviewer', 'Evaluator', 'Assessor Name', 'Judged By', 'Respondent'],
      help: 'Who gave the level.',
      example: 'Maria Chen',
      need: 'required',
    }),
    assessorTeam: column(text, {
      header: 'Assessor Team',
      aliases: ['Team', 'Reviewer Team', 'Assessor Department', 'Rater Team', 'Team of Assessor'],
      help: 'The team the assessor works in.',
      example: 'Product',
    }),
    date: column(date, {
      header: 'Date',
      aliases: ['Assessed On', 'Assessment Date', 'Review Date', 'Date Assessed'],
      help: 'The day of the assessment.',
      example: '2025-06-30',
    }),
    comment: column(text, {
      header: 'Comment',
      aliases: commonAliases.comment,
      help: 'What the level rests on.',
      example: 'See the March example',
    }),
  },
)

export type Assessment = Row<typeof assessments>
