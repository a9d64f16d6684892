import type { Calibration } from '../../calibration/result/calibration.ts'
import type { SeverityGroup, SeverityOfRater, SeverityResult } from '../../calibration/result/severityResult.ts'
import type { Cell } from '../../cells/cell.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { OutputColumn, OutputSheet } from '../sheet.ts'
import { documented } from './documented.ts'
import { findingWords } from './findingWords.ts'
import { inOneText, partsOf } from './inOneText.ts'
import { plainSheet } from './plainSheet.ts'

const said = (text: string) => documented(text, 'raters')
const ofSpread = (text: string) => documented(text, 'spread')

const columns: readonly OutputColumn[] = [
  inWords('rater', 'Rated by', said('Who gave the ratings. It is a table to look at, not a list of faults.'), 22),
  inWords(
    'among',
    'Compared with',
    said('Raters are compared where people whom both rated, or others between them, connect them.'),
    26,
  ),
  inView('n', 'Ratings', said('How many ratings are compared.'), 9, 'integer'),
  inView('meanRating', 'Mean rating', said('The mean of these ratings.'), 9, 'twoDecimals'),
  inView('meanScore', 'Mean score', said('The mean score of the same people, in points.'), 9, 'oneDecimal'),
  inView(
    'difference',
    'Rated higher or lower, in steps',
    said(
      'Rated higher (+) or lower (−) than others with like evidence, in steps, by a mixed model of all ratings (REML). Few ratings draw it toward 0.',
    ),
    13,
    'twoDecimals',
  ),
  inView(
    'low',
    'Likely from',
    said(
      'The likely range of the difference: 9 times in 10 it lies in it. It allows for not knowing how much raters differ at all.',
    ),
    9,
    'twoDecimals',
  ),
  inView(
    'high',
    'Likely to',
    said(
      'The likely range of the difference: 9 times in 10 it lies in it. It allows for not knowing how much raters differ at all.',
    ),
    9,
    'twoDecimals',
  ),
  inView(
    'probability',
    'How sure',
    said('The probability that the difference is more than a quarter of a step (severity.delta), in its direction.'),
    9,
    'percent',
  ),
  inWords(
    'finding',
    'Finding',
    said(
      'From 80 % there is some evidence, from 95 % it is clear; so few are named that hardly any of them is by chance.',
    ),
    15,
  ),
  inWords(
    'words',
    'In words',
    said('What was seen, how sure that is, what else looks like this, and what to do next.'),
    80,
  ),
  foldedAway('se', 'Standard error', said('Of the difference, in steps.'), 9, 'twoDecimals'),
  foldedAway(
    'spread',
    'Spread of ratings',
    ofSpread('How far the ratings lie apart: their standard deviation, in steps.'),
    10,
    'twoDecimals',
  ),
  foldedAway(
    'scoreSpread',
    'Spread of scores',
    ofSpread('The same of the scores, in points: an even team deserves even ratings.'),
    10,
    'oneDecimal',
  ),
  foldedAway(
    'spreadRatio',
    'Spread beside others',
    ofSpread(
      'The spread without what the scores explain, drawn toward that of the others (moderated variance), over that of all raters; 1 is the same.',
    ),
    10,
    'twoDecimals',
  ),
  foldedAway(
    'modalShare',
    'Most used rating',
    ofSpread('The share of the rating that was given most often.'),
    10,
    'percent',
  ),
  foldedAway(
    'spreadWords',
    'Spread in words',
    ofSpread('What was seen of the spread, with how sure that is.'),
    60,
    'text',
  ),
]

/** Who rated higher or lower than others with like evidence, and how much of the scale each uses. */
export function ratersSheet(calibration: Calibration, context: OutputContext): OutputSheet {
  const { severity } = calibration
  const compared = new Map(severity.groups.flatMap(group => group.raters.map(each => [each.rater, each] as const)))
  const spreads = new Map(calibration.spread.raters.map(each => [each.rater, each]))
  const among = amongOf(severity)
  const closing = [
    ...(severity.reason === null ? [] : [severity.reason]),
    ...new Set(severity.groups.map(({ model }) => model)),
    ...severity.groups.flatMap(group => groupSentences(group, severity.groups.length > 1)),
    ...severity.links.map(({ text }) => text),
    ...(calibration.spread.recency === null ? [] : partsOf(calibration.spread.recency.wording)),
  ]
  return plainSheet(
    {
      key: 'RATERS',
      what: 'how raters compare with each other',
      columns,
      always: ['rater', 'n', 'meanRating', 'difference', 'low', 'high', 'probability', 'finding', 'words'],
      rows: everybodyIn(calibration).map(({ rater, name, n }) => {
        const spread = spreads.get(rater)
        return new Map<string, Cell>([
          ['rater', name],
          ['among', among.get(rater) ?? null],
          ['n', n],
          ['meanRating', spread?.mean ?? null],
          ...differenceOf(compared.get(rater)),
          ['spread', spread?.deviation ?? null],
          ['scoreSpread', spread?.scoreDeviation ?? null],
          ['spreadRatio', spread?.ratio ?? null],
          ['modalShare', spread?.modal?.share ?? null],
          ['spreadWords', spread === undefined ? null : inOneText(spread.wording)],
        ])
      }),
      closing,
    },
    calibration,
    context,
  )
}

/** Those who rated in the cycle, and those who are compared by ratings of others; each once, in the order of their keys. */
function everybodyIn({ raters, severity, spread }: Calibration): Calibration['raters'] {
  const all = [...raters, ...severity.groups.flatMap(group => group.raters), ...spread.raters]
  const known = new Map<string, Calibration['raters'][number]>()
  for (const each of all) if (!known.has(each.rater)) known.set(each.rater, each)
  return [...known.values()].sort((one, other) => compareKeys(one.rater, other.rater))
}

/** With whom each rater is compared, where there are several groups of raters. */
function amongOf({ groups }: SeverityResult): ReadonlyMap<string, string> {
  if (groups.length < 2) return new Map()
  return new Map(
    groups.flatMap(({ raters }) =>
      raters.map(({ rater }) => {
        const others = raters.filter(other => other.rater !== rater).map(({ name }) => name)
        return [rater, others.length > mostNamed ? `${others.length} other raters` : others.join(', ')] as const
      }),
    ),
  )
}

const mostNamed = 3

function groupSentences({ raters, wording }: SeverityGroup, isOneOfSeveral: boolean): readonly string[] {
  const sentences = partsOf(wording)
  if (!isOneOfSeveral) return sentences
  const names = raters.slice(0, mostNamed).map(({ name }) => name)
  const rest = raters.length > names.length ? ` and ${raters.length - names.length} more` : ''
  return [`${names.join(', ')}${rest}: ${sentences.join(' ')}`]
}

function differenceOf(compared: SeverityOfRater | undefined): readonly (readonly [string, Cell])[] {
  if (compared === undefined) return []
  const { n, meanRating, meanScore, difference, se, low, high, probability, finding, wording } = compared
  return [
    ['n', n],
    ['meanRating', meanRating],
    ['meanScore', meanScore],
    ['difference', difference],
    ['low', low],
    ['high', high],
    // How sure a difference is would read as a finding where there are too few for one.
    ['probability', finding === 'too few' ? null : probability],
    ['finding', findingWords[finding]],
    ['words', inOneText(wording)],
    ['se', se],
  ]
}
