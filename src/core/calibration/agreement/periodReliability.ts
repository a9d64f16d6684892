import { oneWay } from '../../statistics/oneWay.ts'
import { standardErrorOfMeasurement } from './reliability.ts'

export interface PeriodReliability {
  readonly people: number
  /** The reliability of a single period, ICC(1,1), and of a person's mean over the periods given, ICC(1,n). */
  readonly ofPeriod: number
  readonly ofMean: number
  /** How far a person's mean stands from the one it stands for, in the unit of the values. */
  readonly standardError: number
}

/** Reliability of a person's mean below which people are not to be ranked by it. */
export const rankableReliability = 0.5

/**
 * How well a metric tells people apart from one period to the next: each list holds one person's values by period.
 * ICC(1,n) = (MSB − MSW)/MSB (Shrout and Fleiss, Psychological Bulletin 86, 1979), 0 where people differ no more than
 * periods do; the error is that of the mean of n₀ periods. Null where nobody has two periods, or nothing varies.
 */
export function periodReliability(people: readonly (readonly number[])[]): PeriodReliability | null {
  const analysis = oneWay(people)
  if (analysis === null || analysis.between === 0) return null
  const { between, within, valuesPerGroup } = analysis
  const ofMean = Math.max(0, (between - within) / between)
  return {
    people: people.filter(values => values.length > 0).length,
    ofPeriod: Math.max(0, (between - within) / (between + (valuesPerGroup - 1) * within)),
    ofMean,
    standardError: standardErrorOfMeasurement(Math.sqrt(between / valuesPerGroup), ofMean),
  }
}
