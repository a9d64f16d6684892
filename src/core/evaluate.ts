import type { Calibration } from './calibration/result/calibration.ts'
import { calibrationOf } from './calibration/run/calibrationOf.ts'
import type { Snapshot } from './cells/snapshot.ts'
import type { Policy } from './policy/policy.ts'
import type { Problem } from './problems/problem.ts'
import type { Rule } from './rules/define.ts'
import { rules as allRules } from './rules/index.ts'
import { runRules } from './rules/run.ts'
import { score } from './scoring/score.ts'
import type { Scoring } from './scoring/scoring.ts'
import type { Settings } from './settings/settings.ts'
import { readTables } from './tables/read/readTables.ts'
import type { Reading } from './tables/reading.ts'

/** Everything that is known of a workbook after one pass. */
export interface Evaluation {
  readonly reading: Reading
  readonly settings: Settings
  readonly scoring: Scoring
  /** How ratings compare; null unless that was asked for. */
  readonly calibration: Calibration | null
  readonly problems: readonly Problem[]
}

export interface EvaluateOptions {
  /** Settings by key, which win over the Settings table. */
  readonly set?: ReadonlyMap<string, string>
  /** The rules to run; absent: all of the registry. */
  readonly rules?: readonly Rule[]
  /** Findings about raters may be turned off. */
  readonly policy?: Policy
  /** Whether ratings are to be compared, which rules about raters and ratings look at. */
  readonly calibrate?: boolean
}

/** Reads, scores and checks a workbook. */
export function evaluate(snapshot: Snapshot, options: EvaluateOptions = {}): Evaluation {
  const { reading, settings } = readTables(snapshot, options.set ?? new Map())
  const scoring = score(reading, settings)
  const calibration = options.calibrate ? calibrationOf({ reading, settings, scoring }, snapshot, options.policy) : null
  const context = { ...reading.tables, reading, scoring, calibration, configuration: settings }
  const found = runRules(options.rules ?? allRules, context)
  // Dropped when found: a rule that was not run would be unknown to what Rules and Accepted say of it.
  const problems = options.policy?.has('raters') ? found.filter(({ about }) => about !== 'rater') : found
  return { reading, settings, scoring, calibration, problems }
}
