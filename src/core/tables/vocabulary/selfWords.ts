import { normalizeName } from '../normalizeName.ts'

const words = new Set(['self', 'selfrating', 'selfassessment', 'selfreview', 'selfevaluation'].map(normalizeName))

/** Whether a header says that people rate themselves in its column. */
export function isSelfAssessment(header: string): boolean {
  return words.has(normalizeName(header))
}
