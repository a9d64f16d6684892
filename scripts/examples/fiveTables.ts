import type { NewWorkbook } from '../../src/files/xlsx/newWorkbook.ts'
import { measurements } from './fiveTables/measurements.ts'
import { people } from './fiveTables/people.ts'
import { metrics, roles, rubric, scale, weights } from './fiveTables/plan.ts'
import { assessments, checkIns, evidence, overrides } from './fiveTables/year.ts'

/**
 * A customer success team in 2025, kept as tables: who, the plan, a year of measurements, and what the year brought.
 * Everybody in it is invented, and a few cells are wrong on purpose.
 */
export const fiveTables: NewWorkbook = {
  sheets: [people, roles, metrics, weights, measurements, scale, rubric, assessments, evidence, checkIns, overrides],
}
