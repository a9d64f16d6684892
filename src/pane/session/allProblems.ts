import { severities } from '../../core/problems/severity.ts'
import type { ProblemFilter } from './session.ts'

/** Lists every problem. */
export const allProblems: ProblemFilter = { text: '', severities }
