import { sum } from '../statistics/sum.ts'
import { tolerance } from './tolerance.ts'

/** One scale per role: all at most 1 are shares of 1, anything else is on 0 to 100. */
export function scaleOf(weights: readonly number[]): number {
  const shares = weights.every(weight => weight <= 1) && sum(weights) <= largestSumOfShares
  return shares ? 100 : 1
}

/** Shares that sum to more than this were not meant as shares of 1. */
const largestSumOfShares = 1.5

/** 100 ± 0.01. */
export function isWhole(total: number): boolean {
  return Math.abs(total - 100) <= 0.01 + tolerance
}
