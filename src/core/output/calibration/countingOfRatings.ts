import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Counting } from '../firstLine.ts'
import { tablesOfScores } from '../formula/rowCounts.ts'

/** What the first line of a sheet of counted ratings says and counts. */
export function countingOfRatings({ first }: Pick<Calibration, 'first'>): Counting {
  return { toKnow: first, tables: ['ratings', ...tablesOfScores], again: 'compare ratings again' }
}
