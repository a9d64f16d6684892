import { randomBelow } from './randomBelow.ts'
import type { RandomSource } from './randomSource.ts'

/**
 * Puts the values in random order where they stand, each order equally likely (Fisher and Yates; Durstenfeld,
 * Communications of the ACM 7, 1964): what is shuffled again and again needs no copy each time.
 */
export function shuffle<Value>(
  values: { [place: number]: Value; readonly length: number },
  random: RandomSource,
): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = randomBelow(random, last + 1)
    const kept = values[last]!
    values[last] = values[other]!
    values[other] = kept
  }
}
