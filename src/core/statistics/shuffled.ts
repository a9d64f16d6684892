import type { RandomSource } from './randomSource.ts'
import { shuffle } from './shuffle.ts'

/** The values in random order, each order equally likely. */
export function shuffled<Value>(values: readonly Value[], random: RandomSource): Value[] {
  const result = [...values]
  shuffle(result, random)
  return result
}
