import { randomBelow } from './randomBelow.ts'
import type { RandomSource } from './randomSource.ts'

/** The values in random order, each order equally likely (Fisher and Yates; Durstenfeld, Communications of the ACM 7, 1964). */
export function shuffled<Value>(values: readonly Value[], random: RandomSource): Value[] {
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const other = randomBelow(random, last + 1)
    const kept = result[last]!
    result[last] = result[other]!
    result[other] = kept
  }
  return result
}
