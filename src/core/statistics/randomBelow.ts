import type { RandomSource } from './randomSource.ts'

const words = 4294967296

/** A whole number from 0 to `limit` − 1, each equally likely: numbers of the incomplete last round are drawn again. */
export function randomBelow(random: RandomSource, limit: number): number {
  const rounds = words - (words % limit)
  let drawn = random()
  while (drawn >= rounds) drawn = random()
  return drawn % limit
}
