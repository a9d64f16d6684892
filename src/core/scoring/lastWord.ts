import type { LoggedMove } from '../tables/loggedMove.ts'
import type { Rating } from '../tables/ratings.ts'
import { parseRating, type ScaleStep } from '../values/parseRating.ts'
import type { Cycle } from './cycle.ts'
import { nameKey } from './nameKey.ts'
import { isRatingOfCycle } from './ratingOfCycle.ts'

/** What Moves says last of a person in a cycle. */
export interface LastWord {
  /** The line that says it: it agrees a rating, or takes one back. */
  readonly said: LoggedMove
  /** The last line that agrees a rating and stands; null: all are taken back. */
  readonly agreed: LoggedMove | null
  /** The rating that it changed, where it can be read, and the one that it agrees. */
  readonly before: number | null
  readonly after: number | null
}

/**
 * The last word of Moves about a person; null: it says nothing. A line whose rating cannot be read says nothing.
 *
 * @param moves of this person, in their order
 * @param ratings of this person
 */
export function lastWord(
  moves: readonly LoggedMove[],
  ratings: readonly Rating[],
  steps: readonly ScaleStep[],
  cycle: Cycle,
): LastWord | null {
  const words = moves
    .filter(({ effect, isUndone }) => effect !== 'none' && !isUndone)
    .filter(move => isMoveOfCycle(move, ratings, cycle))
    .filter(({ effect, after }) => effect === 'takes back' || readRating(after, steps) !== null)
  const said = words[words.length - 1]
  if (said === undefined) return null
  const agreed = words.filter(({ effect }) => effect === 'agrees').pop() ?? null
  return {
    said,
    agreed,
    before: agreed === null ? null : readRating(agreed.before, steps),
    after: agreed === null ? null : readRating(agreed.after, steps),
  }
}

/** Blank is the current cycle; else its name, or what ratings of it call it. */
export function isMoveOfCycle(move: LoggedMove, ratings: readonly Rating[], cycle: Cycle): boolean {
  const key = nameKey(move.cycle)
  return (
    move.cycle === null ||
    key === nameKey(cycle.name) ||
    ratings.some(row => nameKey(row.cycle) === key && isRatingOfCycle(row, ratings, cycle))
  )
}

function readRating(cell: LoggedMove['after'], steps: readonly ScaleStep[]): number | null {
  const parsed = parseRating(cell, steps)
  return parsed.state === 'value' ? parsed.value : null
}
