import type { Snapshot } from './cells/snapshot.ts'
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
  readonly problems: readonly Problem[]
}

/** Reads, scores and checks a workbook; `set` holds settings by key, which win over the Settings table. */
export function evaluate(
  snapshot: Snapshot,
  options: { readonly set?: ReadonlyMap<string, string>; readonly rules?: readonly Rule[] } = {},
): Evaluation {
  const { reading, settings } = readTables(snapshot, options.set ?? new Map())
  const scoring = score(reading, settings)
  const problems = runRules(options.rules ?? allRules, { ...reading.tables, reading, scoring, configuration: settings })
  return { reading, settings, scoring, problems }
}
