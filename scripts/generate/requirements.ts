/** A capability of the product, named by its public id. */
export interface Requirement {
  readonly id: string
  readonly title: string
  /**
   * What fulfils it besides the rules that name its id: `command ID`, `column Table: Header`, `test PATH` that holds it,
   * or `planned` for what is still to come.
   */
  readonly by: readonly string[]
}

const planned = ['planned']

export const requirements: readonly Requirement[] = [
  // Theory of change
  { id: 'S1', title: 'Chains from activity over client outcome to metric, per role', by: planned },
  { id: 'S2', title: 'Metrics without a chain, outcomes without a metric', by: planned },
  { id: 'S3', title: 'A reason for each chain', by: planned },
  { id: 'S4', title: 'Share of the weight per kind of client outcome', by: planned },
  { id: 'S5', title: 'Roles measured by output alone', by: ['column Metrics: Nature'] },
  { id: 'S6', title: 'A path from every role to what customers experience', by: planned },
  { id: 'S7', title: 'Weights that follow the ranking of outcomes', by: planned },
  // Shared plan
  { id: 'S8', title: 'Who agreed the plan, and when', by: planned },
  {
    id: 'S9',
    title: 'Definition, source and frequency of each metric',
    by: ['column Metrics: Definition', 'column Metrics: Source', 'column Metrics: Frequency'],
  },
  { id: 'S10', title: 'Each participant has understood the plan', by: planned },
  {
    id: 'S11',
    title: 'No metric tied to sales quotas or bookings',
    by: ['column Metrics: Basis', 'column Lexicon: Kind'],
  },
  { id: 'S12', title: 'Neither too many nor too few metrics per role', by: ['column Weights: Metric'] },
  { id: 'S13', title: 'One-page plan per person', by: planned },
  { id: 'S14', title: 'The four facets of a plan', by: planned },
  { id: 'S15', title: 'Who proposed each metric', by: planned },
  { id: 'S16', title: 'Changes after the agreement are agreed again', by: planned },
  // Metric quality and scoring
  { id: 'S17', title: 'Starters for roles, to edit', by: planned },
  {
    id: 'S18',
    title: 'Metrics that can be read: unit, direction, limits, plain sentence',
    by: ['column Metrics: Unit', 'column Metrics: Direction', 'column Metrics: Floor', 'column Metrics: Target'],
  },
  {
    id: 'S19',
    title: 'Points per measurement with value, weight and contribution',
    by: ['command score', 'test test/properties/scores.test.ts'],
  },
  { id: 'S20', title: 'Weights of a role sum to 100', by: ['column Weights: Weight'] },
  { id: 'S21', title: 'Same role and level, same weights', by: ['column Weights: Reason'] },
  {
    id: 'S22',
    title: 'A weighted total and band per person, the same at each run',
    by: ['command score', 'column Scale: Evidence From', 'test test/properties/scores.test.ts'],
  },
  {
    id: 'S23',
    title: 'Missing is not zero: coverage, and no number below its minimum',
    by: ['command score', 'test test/properties/scores.test.ts'],
  },
  { id: 'S24', title: 'A cap on the share of activity metrics', by: ['column Metrics: Nature'] },
  { id: 'S25', title: 'Weights too small to matter or large enough to dominate', by: ['column Weights: Weight'] },
  // Unintended consequences
  { id: 'S26', title: 'A metric improves while its pair worsens', by: planned },
  { id: 'S27', title: 'Speed and volume paired with quality', by: planned },
  {
    id: 'S28',
    title: 'Points capped while the paired metric is below its floor',
    by: ['column Metrics: Cap', 'column Metrics: Paired With', 'command score'],
  },
  { id: 'S29', title: 'Patterns that a measure under pressure leaves', by: planned },
  // Leading and lagging
  { id: 'S30', title: 'Leading and lagging metrics, with sub-scores', by: ['column Metrics: Kind', 'command score'] },
  { id: 'S31', title: 'Presets of leading and lagging metrics', by: planned },
  { id: 'S32', title: 'Trends over periods', by: planned },
  { id: 'S33', title: 'Early warning when leading metrics fall', by: planned },
  { id: 'S34', title: 'Whether lagging metrics followed the leading ones', by: planned },
  { id: 'S35', title: 'How leading and lagging metrics went together, with n', by: planned },
  { id: 'S36', title: 'Leading metrics without a visible link: review the process', by: planned },
  // Context and judgement
  { id: 'S37', title: 'Exceptions per person, with a reason', by: ['column Overrides: Reason', 'command score'] },
  {
    id: 'S38',
    title: 'Judged criteria on a rubric beside numbers',
    by: ['column Assessments: Level', 'command score'],
  },
  { id: 'S39', title: 'A judgement counts only with a dated example', by: ['column Evidence: Date', 'command score'] },
  {
    id: 'S40',
    title: 'The words of the rubric level, and levels outside it',
    by: ['column Rubric: Description', 'command score'],
  },
  { id: 'S41', title: 'A limit on the share of judged criteria', by: planned },
  { id: 'S42', title: 'Examples spread over time and sources', by: planned },
  // Transparency and challenge
  { id: 'S43', title: 'An explanation whose points add up to the total', by: planned },
  { id: 'S44', title: 'A sheet that is safe to give to the person', by: planned },
  { id: 'S45', title: 'Challenges, with the score under both values', by: planned },
  { id: 'S46', title: 'Challenges left open, or decided by the rater', by: planned },
  { id: 'S47', title: 'Source and date of every number', by: planned },
  // Check-ins
  { id: 'S48', title: 'Check-ins that are overdue', by: planned },
  { id: 'S49', title: 'What to talk about at the next check-in', by: planned },
  {
    id: 'S50',
    title: 'Targets that change from a day on',
    by: ['column Check-ins: Target New', 'column Weights: Effective From', 'command score'],
  },
  { id: 'S51', title: 'No surprises in the final review', by: planned },
  { id: 'S52', title: 'How the employee reads each metric', by: planned },
  { id: 'S53', title: 'Development that the employee proposes', by: planned },
  // Language and feedback
  { id: 'S54', title: 'Words about traits, with a wording about actions', by: planned },
  { id: 'S55', title: 'Comments without an action, and absolutes', by: planned },
  { id: 'S56', title: 'A summary of feedback by source', by: planned },
  { id: 'S57', title: 'Behaviors in feedback', by: planned },
  { id: 'S58', title: 'The effect of an action, in place of a verdict', by: planned },
  { id: 'S59', title: 'Feedback about the product kept apart from the person', by: planned },
  { id: 'S60', title: 'An opportunity for each strength', by: planned },
  { id: 'S61', title: 'A step, an owner and a date for each gap', by: planned },
  // The review
  { id: 'S62', title: 'A review per person with fixed sections', by: planned },
  { id: 'S63', title: 'Sections left empty', by: planned },
  { id: 'S64', title: 'A reminder of the context, beside the score', by: planned },
  { id: 'S65', title: 'A success story with a client', by: planned },
  { id: 'S66', title: 'One version of the template', by: planned },
  { id: 'S67', title: 'Examples dated inside the period', by: planned },
  // Calibration
  {
    id: 'S68',
    title: 'Managers compared on the same role',
    by: ['command calibrate'],
  },
  {
    id: 'S69',
    title: 'Ratings beside the band of the evidence',
    by: ['command calibrate'],
  },
  {
    id: 'S70',
    title: 'Patterns in one manager’s ratings',
    by: [],
  },
  {
    id: 'S71',
    title: 'Before and after calibration, with the reason',
    by: ['column Ratings: Calibrated', 'command calibrate'],
  },
  {
    id: 'S72',
    title: 'Only comparable people are compared',
    by: ['column People: Level', 'command score', 'command calibrate'],
  },
  {
    id: 'S73',
    title: 'A grid of evidence and rating, never forced',
    by: ['command calibrate'],
  },
  { id: 'S74', title: 'Cycles without a calibration', by: [] },
  // Across functions
  { id: 'S75', title: 'Collaboration weighs in every role', by: planned },
  { id: 'S76', title: 'A measure for each partner team', by: planned },
  { id: 'S77', title: 'Shared outcomes, credited to all who are named', by: planned },
  { id: 'S78', title: 'What a missed target was waiting for', by: planned },
  { id: 'S79', title: 'Wins of a team, counted once', by: planned },
  { id: 'S80', title: 'Views of partner teams, with their number', by: planned },
  // Process improvement
  { id: 'S81', title: 'Bottlenecks, proposals, tests and adoptions', by: planned },
  { id: 'S82', title: 'An experiment before and after', by: planned },
  {
    id: 'S83',
    title: 'A failed experiment never lowers a score',
    by: ['command score', 'column Experiments: Result', 'test test/properties/scores.test.ts'],
  },
  { id: 'S84', title: 'What a failed experiment taught', by: planned },
  { id: 'S85', title: 'Weight of process beside weight of outcome', by: planned },
  // Shared core and managers
  { id: 'S86', title: 'Empathy, clarity and responsiveness in every role', by: planned },
  { id: 'S87', title: 'What to ask about before concluding, with every problem', by: ['command check'] },
  { id: 'S88', title: 'A resource or mentor for each gap', by: planned },
  { id: 'S89', title: 'A digest for managers', by: planned },
  // Finance and customers
  { id: 'S90', title: 'Shares of financial, customer and internal metrics', by: planned },
  { id: 'S91', title: 'Finance stays visible, in balance', by: planned },
  { id: 'S92', title: 'Company goals linked to customer metrics', by: planned },
]
