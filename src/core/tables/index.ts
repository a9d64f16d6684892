import { accepted } from './accepted.ts'
import { aliases } from './aliases.ts'
import { assessments } from './assessments.ts'
import { challenges } from './challenges.ts'
import { checkIns } from './checkIns.ts'
import { context } from './context.ts'
import { cycles } from './cycles.ts'
import type { Row } from './define.ts'
import { dependencies } from './dependencies.ts'
import { development } from './development.ts'
import { evidence } from './evidence.ts'
import { experiments } from './experiments.ts'
import { feedback } from './feedback.ts'
import { goals } from './goals.ts'
import { impactMap } from './impactMap.ts'
import { initiatives } from './initiatives.ts'
import { lexicon } from './lexicon.ts'
import { measurements } from './measurements.ts'
import { meritMatrix } from './meritMatrix.ts'
import { metrics } from './metrics.ts'
import { overrides } from './overrides.ts'
import { pay } from './pay.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { ratings } from './ratings.ts'
import { resources } from './resources.ts'
import { roles } from './roles.ts'
import { rubric } from './rubric.ts'
import { rules } from './rules.ts'
import { scale } from './scale.ts'
import { scorecard } from './scorecard.ts'
import { settings } from './settings.ts'
import { weights } from './weights.ts'

/** Every table that is read, in the order in which they are shown. */
export const tables = {
  people,
  roles,
  metrics,
  weights,
  measurements,
  scorecard,
  evidence,
  rubric,
  assessments,
  feedback,
  ratings,
  scale,
  impactMap,
  plan,
  checkIns,
  context,
  overrides,
  initiatives,
  dependencies,
  experiments,
  development,
  challenges,
  resources,
  goals,
  pay,
  meritMatrix,
  cycles,
  aliases,
  lexicon,
  settings,
  rules,
  accepted,
} as const

export type TableName = keyof typeof tables

/** The parsed rows of every table; empty where the workbook has none. */
export type Tables = { readonly [Name in TableName]: readonly Row<(typeof tables)[Name]>[] }
