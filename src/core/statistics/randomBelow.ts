import type { RandomSource } from './randomSource.ts'

const words = 4294967296

/** A whole number from 0 to `limit` − 1, each equally likely: numbers of the incomplete last round are drawn again. */
export function randomBelow(random: RandomSource, limit: number): number {
  let drawn = random()
  // The last round begins within `limit` of the end, so that most numbers need no division but their own.
  while (drawn >= words - limit && drawn >= words - (words % limit)) drawn = random()
  return (drawn >>> 0) % (limit >>> 0)
}
