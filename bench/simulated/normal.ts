import { normalQuantile } from '../../src/core/statistics/normalQuantile.ts'
import type { RandomSource } from '../../src/core/statistics/randomSource.ts'

const words = 4294967296

/** A number between 0 and 1, neither of them, each equally likely. */
function uniform(random: RandomSource): number {
  return (random() + 0.5) / words
}

/** A number from the normal distribution with mean 0 and deviation 1. */
export function normal(random: RandomSource): number {
  return normalQuantile(uniform(random))
}
