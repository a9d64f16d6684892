import { foldedAway, inView } from './outputColumn.ts'
import type { OutputColumn } from './sheet.ts'

/** The columns of Scores: the first are in view, the others folded at their right. */
export const scoresColumns: readonly OutputColumn[] = [
  inView('name', 'Name', 'Who was scored.', 24),
  inView('role', 'Role', 'The role that the plan is for; a person who moved has a row for each.', 28),
  inView('manager', 'Manager', 'The manager, as People says.', 20),
  inView(
    'status',
    'Status',
    'Scored; provisional: too little is measured to compare; draft: the plan is proposed, not agreed; insufficient or excluded: no score. As it was when scores were computed.',
    13,
  ),
  inView('score', 'Score', 'The sum of the contributions in Score Detail; 100 is on target.', 9, 'integer'),
  inView('band', 'Band', 'The band that the score lies in, no better than a gate allows.', 14),
  inView('coverage', 'Coverage', 'The share of the weight that is measured.', 10, 'percent'),
  inView('problems', 'Problems', 'How many problems about this person are open.', 10, 'integer'),
  foldedAway('person', 'Employee ID', 'Who is meant, as the workbook says it.', 13),
  foldedAway('level', 'Level', 'The level, as People says.', 9),
  foldedAway('cycle', 'Cycle', 'The review round.', 14),
  foldedAway('from', 'From', 'The first day that counts for this row.', 11, 'date'),
  foldedAway('to', 'To', 'The last day that counts for this row.', 11, 'date'),
  foldedAway(
    'reason',
    'Reason',
    'Why there is no score, or why it is not simply scored. As it was when scores were computed.',
    40,
  ),
  foldedAway('gate', 'Gate', 'The metric below its floor that holds the band back.', 30),
  foldedAway('leading', 'Leading', 'The sub-score of leading metrics.', 10, 'oneDecimal'),
  foldedAway('lagging', 'Lagging', 'The sub-score of lagging metrics.', 10, 'oneDecimal'),
  foldedAway('qualitative', 'Qualitative', 'The sub-score of judged metrics.', 11, 'oneDecimal'),
  foldedAway('boundLow', 'At least', 'The score if everything missing had earned nothing.', 10, 'oneDecimal'),
  foldedAway('boundHigh', 'At most', 'The score if everything missing had earned the most it can.', 10, 'oneDecimal'),
  foldedAway('rank', 'Rank', 'The place among the scored people of the same role and level.', 8, 'integer'),
  foldedAway('rating', 'Rating', 'The rating of this cycle.', 9),
  foldedAway('ratingBand', 'Rating in words', 'What the Scale calls the rating.', 16),
]

/** What formulas of Scores stand on: the cut scores, and the numbers by which rows are told apart. */
export const scoresHelpers: readonly OutputColumn[] = [
  foldedAway('scaleNumber', 'Scale', 'Which of the scales at the right holds for this row.', 8, 'integer'),
  foldedAway('rankGroup', 'Ranked with', 'Rows with the same number are ranked together.', 11, 'integer'),
  foldedAway(
    'subject',
    'Row check',
    'The number of the person, by which formulas tell whose row this is.',
    10,
    'integer',
  ),
  inView('bandGap', '', '', 3),
  inView('bandName', 'Bands', 'The bands, from the lowest.', 18),
  inView('bandFrom', 'From score', 'The lowest score of the band, from Scale; the lowest band is open below.', 14),
  inView('bandPeople', 'People', 'How many people are in the band.', 12, 'integer'),
  foldedAway('bandScale', 'Of scale', 'The scale that this band belongs to.', 9, 'integer'),
]
