import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Cell } from '../../cells/cell.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { OutputColumn, OutputSheet } from '../sheet.ts'
import { documented } from './documented.ts'
import { partsOf } from './inOneText.ts'
import { plainSheet } from './plainSheet.ts'

const said = (text: string) => documented(text, 'agreement')

const columns: readonly OutputColumn[] = [
  inWords('set', 'Of', said('What is compared: raters who rated the same people, or the criteria of a rating.'), 44),
  inWords(
    'statistic',
    'Figure',
    said('What was computed. Agreement is the same value; reliability is the same order.'),
    30,
  ),
  inView(
    'value',
    'Value',
    said('1 is perfect. 0 is what chance alone gives, but for shares, which are 0 to 1.'),
    9,
    'twoDecimals',
  ),
  inView('low', 'Likely from', said('The likely range of the value.'), 9, 'twoDecimals'),
  inView('high', 'Likely to', said('The likely range of the value.'), 9, 'twoDecimals'),
  inView('subjects', 'People', said('How many people were rated by several.'), 9, 'integer'),
  inView('raters', 'Raters', said('How many raters are compared.'), 9, 'integer'),
  inWords('note', 'Note', said('What else to know, or why there is no value.'), 60),
  foldedAway('form', 'Form', said('Which form of the statistic it is, as papers name it.'), 12, 'text'),
  foldedAway('se', 'Standard error', said('Of the value.'), 9, 'twoDecimals'),
]

/** How far raters agree on the people they share; with few of those, whom they rated differently. */
export function agreementSheet(calibration: Calibration, context: OutputContext): OutputSheet {
  const { agreement, people, raters } = calibration
  const names = new Map([...people.map(each => [each.person, each.name] as const)])
  const raterNames = new Map(raters.map(({ rater, name }) => [rater, name]))
  const raterText = (rater: string) => raterNames.get(rater) ?? rater
  return plainSheet(
    {
      key: 'AGREEMENT',
      what: 'how far raters agree on the people whom several of them rated',
      columns,
      always: ['set', 'statistic', 'value', 'subjects', 'raters', 'note'],
      rows: [
        // Reliability over periods has no raters to count.
        ...agreement.figures.map(
          figure => new Map<string, Cell>([...Object.entries(figure), ['raters', figure.raters || null]]),
        ),
        ...agreement.differences.map(
          difference =>
            new Map<string, Cell>([
              ['set', difference.raters.map(raterText).join(' and ')],
              ['statistic', 'rated differently'],
              ['note', `${names.get(difference.person) ?? difference.person}: ${difference.ratings.join(' and ')}`],
            ]),
        ),
      ],
      closing: [
        ...(agreement.reason === null ? [] : [agreement.reason]),
        ...(agreement.wording === null ? [] : partsOf(agreement.wording)),
      ],
    },
    calibration,
    context,
  )
}
