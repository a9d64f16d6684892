import { binomialUpTo } from '../../statistics/binomial.ts'

/** Moves from which the sign test is told. */
const leastMoves = 6

/**
 * The exact two-sided p that so many more ratings moved one way than the other, if both ways were equally likely
 * (Conover, Practical Nonparametric Statistics, 1971, section 3.4). Null for fewer than six moves.
 */
export function signTest(up: number, down: number): number | null {
  const moves = up + down
  return moves < leastMoves ? null : Math.min(1, 2 * binomialUpTo(Math.min(up, down), moves, 0.5))
}
