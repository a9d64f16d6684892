import { number, oneOf, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const rubric = table(
  'rubric',
  'Rubric',
  {
    aliases: [
      'Levels',
      'Level Descriptions',
      'Behavioral Anchors',
      'BARS',
      'Scoring Guide',
      'Anchors',
      'Rating Guide',
      'Rubric Levels',
    ],
    help: 'What each level of a judged metric looks like.',
  },
  {
    metric: column(text, {
      header: 'Metric',
      aliases: [...commonAliases.metric, 'Criterion', 'Criteria', 'Competency', 'Dimension'],
      help: 'The judged metric.',
      example: 'Empathy',
      need: 'key',
    }),
    level: column(number, {
      header: 'Level',
      aliases: ['Step', 'Points', 'Score', 'Anchor', 'Rubric Level', 'Level Number'],
      help: 'The number of the level, the lowest first.',
      example: 3,
      need: 'required',
    }),
    description: column(text, {
      header: 'Description',
      aliases: [
        'Descriptor',
        'What It Looks Like',
        'Behavior',
        'Definition',
        'Anchor Text',
        'Level Description',
        'Observable Behavior',
      ],
      help: 'What a person at this level does.',
      example: "Names the customer's worry before answering",
      need: 'required',
    }),
    meets: column(oneOf('yes'), {
      header: 'Meets',
      aliases: ['Meets Expectation', 'Is Target', 'Expected', 'Expected Level', 'Target Level'],
      help: 'Yes at the level that meets what is expected.',
      example: 'yes',
    }),
  },
)

export type RubricLevel = Row<typeof rubric>
