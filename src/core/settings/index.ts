import { choiceSetting, numberSetting, type Setting, textSetting, yesNoSetting } from './define.ts'

/** Every setting. A number that belongs to one rule is that rule's limit instead. */
export const settings = {
  cycle: textSetting('cycle', '', 'The review round to score: a name from Cycles, "all", or "2025-01 to 2025-12".'),
  asOf: textSetting(
    'asOf',
    '',
    'The day that counts as today; empty: the end of the cycle, else the latest date read.',
  ),
  fiscalYearStart: numberSetting(
    'fiscalYear.start',
    1,
    { least: 1, most: 12 },
    'The month in which the fiscal year begins.',
  ),
  scoreGroups: choiceSetting(
    'score.groups',
    'kind',
    ['kind', 'perspective', 'none'],
    'What sub-scores are grouped by.',
  ),
  pointsTarget: numberSetting('points.target', 100, { least: 1, most: 1000 }, 'Points of a metric on its target.'),
  pointsStretch: numberSetting('points.stretch', 120, { least: 1, most: 2000 }, 'Points of a metric on its stretch.'),
  coverageScored: numberSetting(
    'coverage.scored',
    0.8,
    { least: 0, most: 1 },
    'Share of the weight that must be observed for a score.',
  ),
  coverageMinimum: numberSetting(
    'coverage.minimum',
    0.5,
    { least: 0, most: 1 },
    'Below this share of the weight no score is given.',
  ),
  weightsRescale: yesNoSetting('weights.rescale', false, 'Rescale weights that do not sum to 100; it is logged.'),
  rankWithin: choiceSetting('rank.within', 'role+level', ['role+level', 'role', 'all'], 'Who is ranked with whom.'),
  tenurePeriods: numberSetting(
    'tenure.periods',
    3,
    { least: 0, most: 100 },
    'Fewer periods than this make a score provisional.',
  ),
  rowsVisibleOnly: yesNoSetting('rows.visibleOnly', false, 'Leave hidden and filtered-out rows out.'),
  formulasLimit: numberSetting(
    'formulas.limit',
    50000,
    { least: 0, most: 1048575 },
    'Above this many rows results are values.',
  ),
  sheetsAre: choiceSetting(
    'sheets.are',
    'ask',
    ['ask', 'team', 'manager', 'role'],
    'What several sheets of people stand for.',
  ),
  duplicates: choiceSetting(
    'duplicates',
    'ask',
    ['ask', 'last', 'mean', 'sum'],
    'What two different values of one person, metric and period become.',
  ),
  owners: choiceSetting('owners', 'ask', ['ask', 'split', 'exclude'], 'What a row with several owners becomes.'),
  noExamples: choiceSetting(
    'evidence.absent',
    'ask',
    ['ask', 'count', 'leave out'],
    'Without an Evidence table: count rubric levels without examples, or leave them out.',
  ),
  rulesProfile: choiceSetting('rules.profile', 'recommended', ['minimal', 'recommended'], 'Which rules are on.'),
  calibrateModel: choiceSetting(
    'calibrate.model',
    'auto',
    ['auto', 'A', 'B'],
    'How raters are compared: A by people whom several rated, B by the scores of their people; auto: as the ratings allow.',
  ),
  calibrateCrossRole: yesNoSetting(
    'calibrate.crossRole',
    false,
    'Compare the ratings of people in different role families and levels with each other.',
  ),
  calibrateCovariates: textSetting(
    'calibrate.covariates',
    '',
    'Columns of Ratings or People that count beside the rater; factor(COLUMN) takes numbers as names.',
  ),
  severityDelta: numberSetting(
    'severity.delta',
    0.25,
    { least: 0, most: 10 },
    'Steps by which a rater must differ to be worth a look.',
  ),
  severityProbability: numberSetting(
    'severity.probability',
    0.8,
    { least: 0.5, most: 1 },
    'How probable that must be.',
  ),
  severityFdr: numberSetting(
    'severity.fdr',
    0.1,
    { least: 0, most: 1 },
    'The share of raters named that may be named wrongly.',
  ),
  severityPerRater: numberSetting(
    'severity.perRater',
    4,
    { least: 2, most: 1000 },
    'Ratings of a rater below which nothing is said about them.',
  ),
  severityRaters: numberSetting(
    'severity.raters',
    5,
    { least: 2, most: 1000 },
    'Raters below which nothing is said about any.',
  ),
  severityRatings: numberSetting(
    'severity.ratings',
    30,
    { least: 2, most: 100000 },
    'Ratings below which nothing is said about any rater.',
  ),
  distributionN: numberSetting(
    'distribution.n',
    10,
    { least: 1, most: 1000 },
    'Ratings of a group below which nothing is said about their distribution.',
  ),
  spreadN: numberSetting(
    'spread.n',
    6,
    { least: 3, most: 1000 },
    'Ratings of a rater below which nothing is said about their spread.',
  ),
  agreementN: numberSetting(
    'agreement.n',
    10,
    { least: 2, most: 1000 },
    'People that raters must share before their agreement is computed.',
  ),
  fairnessN: numberSetting(
    'fairness.n',
    10,
    { least: 5, most: 1000 },
    'People of a group below whom the group is never shown.',
  ),
  fairnessFavorable: textSetting(
    'fairness.favorable',
    '',
    'The lowest rating that counts as a favorable outcome, as number or label; empty: the one above Meets.',
  ),
  fairnessGroups: textSetting('fairness.groups', '', 'Columns of People that fairness figures are grouped by.'),
  language: textSetting('language', 'en', 'The language of word lists.'),
  seed: numberSetting('seed', 1, { least: 0, most: 4294967295 }, 'The seed of permutations.'),
} as const

type ValueOf<S> = S extends Setting<infer Value> ? Value : never

/** The value of every setting, and the answers to questions by their own keys (`read.<Sheet>.<Header>.percent`, …). */
export type SettingValues = { readonly [K in keyof typeof settings]: ValueOf<(typeof settings)[K]> }
