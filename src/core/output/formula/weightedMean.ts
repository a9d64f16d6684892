import { passedOn } from './scoreAgain.ts'

/** The mean of one range weighted by another; blank without weight, and what is said of a value is passed on. */
export function weightedMean(weights: string, values: string): string {
  return passedOn(values, `IF(SUM(${weights})=0,"",SUMPRODUCT(${weights},${values})/SUM(${weights}))`)
}
