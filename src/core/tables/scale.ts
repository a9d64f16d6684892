import { number, share, text } from './columnTypes.ts'
import { commonAliases } from './commonAliases.ts'
import { column, type Row, table } from './define.ts'

export const scale = table(
  'scale',
  'Scale',
  {
    aliases: ['Rating Scale', 'Bands', 'Score Bands', 'Rating Levels', 'Rating Definitions', 'Rating Labels'],
    help: 'The ratings that can be given and their names.',
  },
  {
    rating: column(number, {
      header: 'Rating',
      aliases: ['Value', 'Number', 'Score', 'Rating Value', 'Point', 'Level', 'Code'],
      help: 'The number of the rating.',
      example: 4,
      need: 'key',
    }),
    label: column(text, {
      header: 'Label',
      aliases: ['Name', 'Rating Name', 'Rating Label', 'Description', 'Band', 'Band Name', 'Meaning'],
      help: 'The name of the rating.',
      example: 'Exceeds',
      need: 'required',
    }),
    role: column(text, {
      header: 'Role',
      aliases: commonAliases.role,
      help: 'The role this scale is for; blank for all.',
      example: 'Support Engineer',
    }),
    guideline: column(share, {
      header: 'Guideline',
      aliases: [
        'Guidance',
        'Expected Share',
        'Expected Distribution',
        'Suggested Share',
        'Distribution Guideline',
        'Recommended Distribution',
        'Expected',
      ],
      help: 'The share of people usually expected here; a guide only.',
      example: '20%',
    }),
    evidenceFrom: column(number, {
      header: 'Evidence From',
      aliases: [
        'Score From',
        'From Score',
        'Lowest Score',
        'From',
        'Band From',
        'Minimum Score',
        'Cut Score',
        'Lower Edge',
      ],
      help: 'The lowest score of this band.',
      example: 105,
      inExampleRow: true,
    }),
  },
)

export type ScaleRating = Row<typeof scale>
