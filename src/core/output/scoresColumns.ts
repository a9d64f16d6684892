import type { OutputColumn, OutputFormat } from './sheet.ts'

/** The columns of Scores: the first are in view, the others folded at their right. */
export const scoresColumns: readonly OutputColumn[] = [
  plain('name', 'Name', 'Who was scored.', 24),
  plain('role', 'Role', 'The role that the plan is for; a person who moved has a row for each.', 24),
  plain('manager', 'Manager', 'The manager, as People says.', 20),
  plain(
    'status',
    'Status',
    'Scored; provisional: too little is measured to compare; draft: the plan is proposed, not agreed; insufficient or excluded: no score. As it was when scores were computed.',
    13,
  ),
  plain('score', 'Score', 'The sum of the contributions in Score Detail; 100 is on target.', 9, 'integer'),
  plain('band', 'Band', 'The band that the score lies in, no better than a gate allows.', 14),
  plain('coverage', 'Coverage', 'The share of the weight that is measured.', 10, 'percent'),
  plain('problems', 'Problems', 'How many problems about this person are open.', 10, 'integer'),
  more('person', 'Employee ID', 'Who is meant, as the workbook says it.', 13),
  more('level', 'Level', 'The level, as People says.', 9),
  more('cycle', 'Cycle', 'The review round.', 14),
  more('from', 'From', 'The first day that counts for this row.', 11, 'date'),
  more('to', 'To', 'The last day that counts for this row.', 11, 'date'),
  more(
    'reason',
    'Reason',
    'Why there is no score, or why it is not simply scored. As it was when scores were computed.',
    40,
  ),
  more('gate', 'Gate', 'The metric below its floor that holds the band back.', 30),
  more('leading', 'Leading', 'The sub-score of leading metrics.', 10, 'oneDecimal'),
  more('lagging', 'Lagging', 'The sub-score of lagging metrics.', 10, 'oneDecimal'),
  more('qualitative', 'Qualitative', 'The sub-score of judged metrics.', 11, 'oneDecimal'),
  more('boundLow', 'At least', 'The score if everything missing had earned nothing.', 10, 'oneDecimal'),
  more('boundHigh', 'At most', 'The score if everything missing had earned the most it can.', 10, 'oneDecimal'),
  more('rank', 'Rank', 'The place among the scored people of the same role and level.', 8, 'integer'),
  more('rating', 'Rating', 'The rating of this cycle.', 9),
  more('ratingBand', 'Rating in words', 'What the Scale calls the rating.', 16),
]

/** What formulas of Scores stand on: the cut scores, and the numbers by which rows are told apart. */
export const scoresHelpers: readonly OutputColumn[] = [
  more('scaleNumber', 'Scale', 'Which of the scales at the right holds for this row.', 8, 'integer'),
  more('rankGroup', 'Ranked with', 'Rows with the same number are ranked together.', 11, 'integer'),
  more('subject', 'Row check', 'The number of the person, by which formulas tell whose row this is.', 10, 'integer'),
  plain('bandGap', '', '', 3),
  plain('bandName', 'Bands', 'The bands, from the lowest.', 16),
  plain('bandFrom', 'From score', 'The lowest score of the band, from Scale; the lowest band is open below.', 11),
  plain('bandPeople', 'People', 'How many people are in the band.', 9, 'integer'),
  more('bandScale', 'Of scale', 'The scale that this band belongs to.', 9, 'integer'),
]

function plain(
  key: string,
  header: string,
  note: string,
  width: number,
  format: OutputFormat = 'general',
): OutputColumn {
  return { key, header, note, width, format, folded: false }
}

function more(
  key: string,
  header: string,
  note: string,
  width: number,
  format: OutputFormat = 'general',
): OutputColumn {
  return { key, header, note, width, format, folded: true }
}
