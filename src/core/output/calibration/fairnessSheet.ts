import type { Calibration } from '../../calibration/result/calibration.ts'
import type { FairnessFigure, FairnessResult } from '../../calibration/result/fairnessResult.ts'
import type { Cell } from '../../cells/cell.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { OutputColumn, OutputSheet } from '../sheet.ts'
import { documented } from './documented.ts'
import { inOneText } from './inOneText.ts'
import { plainSheet } from './plainSheet.ts'

const said = (text: string) => documented(text, 'fairness')

const columns: readonly OutputColumn[] = [
  inWords('column', 'Grouped by', said('The column of People that the groups are of.'), 16),
  inWords('group', 'Group', said('Groups too small to be shown stand together as others.'), 22),
  inWords('reference', 'Compared with', said('The group with the highest rate.'), 22),
  inWords('stratum', 'Among', said('The roles and levels compared; blank: everybody.'), 22),
  inView('n', 'People', said('How many people the group has.'), 8, 'integer'),
  inView('favorable', 'With the outcome', said('How many of them have the outcome.'), 10, 'integer'),
  inView('rate', 'Rate', said('The share of the group with the outcome.'), 8, 'percentOneDecimal'),
  inView(
    'ratio',
    'Ratio',
    said(
      'The rate over that of the group compared with; within roles and levels the ratio of odds that they share. Below 0.80 it is worth a look.',
    ),
    8,
    'twoDecimals',
  ),
  inView(
    'low',
    'Likely from',
    said(
      'The likely range of the ratio: 19 times in 20 it lies in it (Katz; over roles and levels Mantel and Haenszel).',
    ),
    9,
    'twoDecimals',
  ),
  inView(
    'high',
    'Likely to',
    said(
      'The likely range of the ratio: 19 times in 20 it lies in it (Katz; over roles and levels Mantel and Haenszel).',
    ),
    9,
    'twoDecimals',
  ),
  inView(
    'p',
    'By chance',
    said('How often chance alone would bring a difference at least as large (Fisher’s exact test).'),
    9,
    'percentOneDecimal',
  ),
  inWords('finding', 'Finding', said('What may be said with so many people. It is no judgment about anybody.'), 26),
  inWords(
    'words',
    'In words',
    said('What was seen, how sure that is, what else looks like this, and what to do next.'),
    60,
  ),
  foldedAway('outcome', 'Outcome', said('The outcome that is counted.'), 28, 'text'),
  foldedAway('z', 'z', said('The difference of the rates over its standard error.'), 8, 'twoDecimals'),
  foldedAway(
    'shortfall',
    'Short by',
    said('How many more people of the group would have the outcome if the rates were equal.'),
    9,
    'oneDecimal',
  ),
  foldedAway(
    'oneSwap',
    'Turns with one',
    said('Whether one person more or less puts the ratio on the other side of 0.80.'),
    10,
  ),
]

/** Outcomes by group. Only where groups are asked for, apart from everything else, and never an input to a score. */
export function fairnessSheet(fairness: FairnessResult, calibration: Calibration, context: OutputContext): OutputSheet {
  return plainSheet(
    {
      key: 'FAIRNESS',
      what: `${fairness.outcome}, by group; it is no input to any score`,
      columns,
      always: ['column', 'group', 'reference', 'n', 'rate', 'ratio', 'finding', 'words'],
      rows: fairness.figures.map(rowOf),
      closing: fairness.suppressed,
    },
    calibration,
    context,
  )
}

const findings: Readonly<Record<FairnessFigure['finding'], string>> = {
  none: 'no sign',
  'too few to tell': 'too few to tell',
  review: 'look here: review with HR and legal',
  reference: 'the others are compared with it',
  suppressed: 'too few people to be shown',
}

function rowOf({ wording, oneSwap, finding, reference, ...figure }: FairnessFigure): ReadonlyMap<string, Cell> {
  // Without a ratio, a range of it would say nothing.
  const range = figure.ratio === null ? { low: null, high: null } : {}
  return new Map<string, Cell>([
    ...Object.entries({ ...figure, ...range }),
    ['reference', finding === 'reference' ? null : reference],
    ['finding', findings[finding]],
    ['oneSwap', oneSwap === null ? null : oneSwap ? 'yes' : 'no'],
    ['words', wording === null ? null : inOneText(wording)],
  ])
}
