import type { RatingStep } from '../../calibration/result/ratingStep.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputColumn } from '../sheet.ts'
import { documented } from './documented.ts'
import { countColumns, expectedColumns } from './stepColumns.ts'

const said = (text: string) => documented(text, 'distribution')

/** The columns of Distribution, with one for each step of the scale. */
export function distributionColumns(steps: readonly RatingStep[]): readonly OutputColumn[] {
  return [
    inWords('set', 'Compared among', said('Only people of one scale, and of like roles and levels, are compared.'), 20),
    inWords('kind', 'Grouped by', said('What the group is: the people of a manager, a team, a level or a role.'), 11),
    inWords(
      'group',
      'Group',
      said('Whose ratings are counted. The first rows say what is expected, and what everybody got.'),
      26,
    ),
    inView('n', 'People', said('How many people of the group have a rating.'), 8, 'integer'),
    ...countColumns(
      steps,
      said('How many people of the group have this final rating. In the first row: the share that is expected.'),
    ),
    inView(
      'steps',
      'Steps apart',
      said(
        'How many steps a rating would have to move on average for the group to look as expected (Wasserstein distance).',
      ),
      9,
      'twoDecimals',
    ),
    inWords(
      'finding',
      'Finding',
      said('"look here" where chance alone would rarely bring such ratings. As it was when ratings were compared.'),
      14,
    ),
    inWords(
      'words',
      'In words',
      said('What was seen, with how sure that is. As it was when ratings were compared.'),
      76,
    ),
    ...expectedColumns(
      steps,
      said('How many people would have this rating if the group were as expected: people times the share.'),
    ),
    foldedAway(
      'meanShift',
      'Mean higher by',
      said('The mean rating less the expected mean, in steps.'),
      9,
      'twoDecimals',
    ),
    foldedAway(
      'p',
      'By chance',
      said(
        'How often chance alone would bring ratings at least as far apart: all outcomes are counted where they are few, else drawn 9,999 times with the setting seed.',
      ),
      9,
      'percentOneDecimal',
    ),
    foldedAway(
      'q',
      'By chance, all groups',
      said('The same, adjusted because many groups were looked at (Benjamini and Hochberg).'),
      11,
      'percentOneDecimal',
    ),
    foldedAway(
      'byChance',
      'What small teams show',
      said('How often a team of this size has so many high ratings by chance.'),
      44,
      'text',
    ),
  ]
}

/** Columns that stand whatever fills them. */
export function distributionAlways(steps: readonly RatingStep[]): readonly string[] {
  const counts = countColumns(steps, '').map(({ key }) => key)
  return ['kind', 'group', 'n', ...counts, 'steps', 'finding', 'words']
}
