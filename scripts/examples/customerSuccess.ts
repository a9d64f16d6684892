import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { feedback } from './customerSuccess/feedback.ts'
import { development, resources } from './customerSuccess/growth.ts'
import { accepted, aliases, challenges, lexicon, rules, settings } from './customerSuccess/house.ts'
import { goals, impactMap, roles } from './customerSuccess/impact.ts'
import { assessments, evidence, rubric } from './customerSuccess/judged.ts'
import { measurements } from './customerSuccess/measurements.ts'
import { metrics } from './customerSuccess/metrics.ts'
import { meritMatrix, pay } from './customerSuccess/pay.ts'
import { people } from './customerSuccess/people.ts'
import { cycles, ratings, scale } from './customerSuccess/ratings.ts'
import { checkIns, context, overrides, plan } from './customerSuccess/talks.ts'
import { dependencies, experiments, initiatives } from './customerSuccess/together.ts'
import { weights } from './customerSuccess/weights.ts'

/**
 * A department of sixty people, eight teams and five roles over two years, in every table that is read.
 * Everybody in it is invented, and a few cells are wrong on purpose.
 */
export const customerSuccess: NewWorkbook = {
  sheets: [
    ...[people, roles, metrics, weights, measurements, scale, rubric, assessments, evidence, feedback, ratings],
    ...[impactMap, goals, plan, checkIns, context, overrides, initiatives, dependencies, experiments, development],
    ...[resources, challenges, pay, meritMatrix, cycles, aliases, lexicon, settings, rules, accepted],
  ],
}
