import { label, number, share } from './columnTypes.ts'
import { column, type Row, table } from './define.ts'

export const meritMatrix = table(
  'meritMatrix',
  'Merit Matrix',
  {
    aliases: [
      'Increase Matrix',
      'Salary Matrix',
      'Merit Grid',
      'Merit Guidelines',
      'Pay Matrix',
      'Salary Increase Matrix',
      'Merit Increase',
    ],
    help: 'The increase for each rating and place in the pay range.',
  },
  {
    rating: column(label, {
      header: 'Rating',
      aliases: ['Performance Rating', 'Final Rating', 'Performance', 'Overall Rating', 'Score'],
      help: 'The rating as number or label.',
      example: 4,
      need: 'key',
    }),
    compaFrom: column(number, {
      header: 'Compa From',
      aliases: [
        'Compa-Ratio From',
        'Compa Min',
        'Compa Low',
        'Compa-Ratio Min',
        'From',
        'Position in Range From',
        'Compa-Ratio Minimum',
      ],
      help: 'The lowest share of the range midpoint this row holds for.',
      example: 0.8,
    }),
    compaTo: column(number, {
      header: 'Compa To',
      aliases: [
        'Compa-Ratio To',
        'Compa Max',
        'Compa High',
        'Compa-Ratio Max',
        'To',
        'Position in Range To',
        'Compa-Ratio Maximum',
      ],
      help: 'The share of the range midpoint below which this row holds.',
      example: 1,
    }),
    increase: column(share, {
      header: 'Increase',
      aliases: ['Merit Increase', 'Raise', 'Salary Increase', 'Recommended Increase', 'Guideline Increase', 'Merit'],
      help: 'The increase of base pay.',
      example: '3%',
      need: 'required',
    }),
  },
)

export type MeritStep = Row<typeof meritMatrix>
