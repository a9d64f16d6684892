import { foldedAway, inView } from './outputColumn.ts'
import type { OutputColumn } from './sheet.ts'

/** How many columns hold the parts of long or changing plans; a row has as many as the longest needs. */
const partNames = ['weight', 'value', 'floor', 'target', 'stretch', 'points'] as const

export type PartName = (typeof partNames)[number]

/** The key of a helper column for one part of a metric, counted from 0. */
export function partKey(name: PartName, part: number): string {
  return `part ${name} ${part + 1}`
}

const visible: readonly OutputColumn[] = [
  inView('name', 'Name', 'Whose metric it is.', 22),
  inView('metric', 'Metric', 'What was measured or judged.', 24),
  inView(
    'value',
    'Value',
    'The mean of the periods in the cycle, each weighted by its number of cases where these are given.',
    10,
    'twoDecimals',
  ),
  inView('n', 'Cases', 'The number of cases behind the value, where they are given.', 9, 'integer'),
  inView('floor', 'Floor', 'The value that earns 0 points.', 10),
  inView('target', 'Target', 'The value that earns full points.', 10),
  inView('stretch', 'Stretch', 'The value that earns the most points.', 10),
  inView(
    'points',
    'Points',
    '0 at Floor, full points at Target, the most at Stretch, straight lines between.',
    10,
    'oneDecimal',
  ),
  inView('weight', 'Weight', 'What the plan says this metric counts, 0 to 100.', 9),
  inView(
    'effectiveWeight',
    'Share',
    'The share of the score that this metric carries, after what is missing has left it.',
    9,
    'percentOneDecimal',
  ),
  inView(
    'contribution',
    'Contribution',
    'Share times points. The contributions of a person add up to the score.',
    12,
    'twoDecimals',
  ),
  inView('reason', 'Why blank', 'Why there are no points.', 30),
  inView('note', 'Note', 'What else to know.', 50),
]

const folded: readonly OutputColumn[] = [
  foldedAway('person', 'Employee ID', 'Who is meant, as the workbook says it.', 12),
  foldedAway('role', 'Role', 'The role in which this was measured.', 20),
  foldedAway('kind', 'Kind', 'Leading, lagging or qualitative.', 11),
  foldedAway('group', 'Group', 'The group within which a missing weight is shared among the others.', 11),
  foldedAway('direction', 'Better', 'Which way is better: higher, lower, or within a range.', 9),
  foldedAway('periods', 'Periods', 'How many periods count.', 9, 'integer'),
  foldedAway('asOf', 'As of', 'The latest day that the value speaks of.', 11, 'date'),
  foldedAway('level', 'Level', 'The mean of the latest level of each assessor.', 9, 'twoDecimals'),
  foldedAway('levelText', 'Level in words', 'What the Rubric says of the level that is reached.', 30),
  foldedAway(
    'cap',
    'Cap',
    'The most points it could earn, because the metric it is paired with is below its floor.',
    9,
  ),
  foldedAway('source', 'Source', 'Where the values come from.', 16),
  foldedAway('cells', 'Cells', 'The cells that the value was read from.', 24),
]

const helpers: readonly OutputColumn[] = [
  foldedAway('rangeLow', 'Range low', 'The lower end of the range that earns full points.', 9),
  foldedAway('rangeHigh', 'Range high', 'The upper end of the range that earns full points.', 9),
  foldedAway('ceiling', 'Ceiling', 'The value above the range that earns 0 points.', 9),
  foldedAway('capGiven', 'Cap in plan', 'The cap that the plan gives.', 9),
  foldedAway('earned', 'Points before cap', 'The points before the cap.', 9, 'oneDecimal'),
  foldedAway('belowFloor', 'Below floor', '1 where the value is worse than its floor.', 9, 'integer'),
  foldedAway('most', 'Most points', 'The most points that the plan can give.', 9),
  foldedAway('applicable', 'Weight that applies', 'The weight, where the metric applies to this person.', 9),
  foldedAway('observed', 'Weight measured', 'The weight, where there are points.', 9),
  foldedAway('share', 'Weight taken on', 'The weight with that of missing metrics of its group.', 9),
  foldedAway('sumApplicable', 'Sum that applies', 'In the first row of a person: the weights that apply.', 9),
  foldedAway('sumObserved', 'Sum measured', 'In the first row of a person: the weights that are measured.', 9),
  foldedAway(
    'divisor',
    'Shared by',
    'In the first row of a person: what weights are divided by to become shares of the score.',
    9,
  ),
  foldedAway(
    'plan',
    'Plan check',
    'Rows with the same number have the same plan; the first of them reads it.',
    9,
    'integer',
  ),
  foldedAway(
    'subject',
    'Row check',
    'The number of the person, by which formulas tell whose row this is.',
    9,
    'integer',
  ),
]

/** The columns of Score Detail, with room for the parts of the longest row. */
export function detailColumns(parts: number): readonly OutputColumn[] {
  const partColumns = partNames.flatMap(name =>
    Array.from({ length: parts }, (_, part) =>
      foldedAway(
        partKey(name, part),
        `Part ${part + 1}: ${name}`,
        `The ${name} of part ${part + 1} of the periods.`,
        9,
      ),
    ),
  )
  return [...visible, ...folded, ...helpers, ...partColumns]
}
