import type { Move } from './move.ts'

/** A person who was rated at least as high as another before calibration and lower after it, with the higher score. */
export interface Overtaken {
  readonly person: string
  readonly by: string
  /** How many points more the person has. */
  readonly lead: number
}

/**
 * Whom moves put behind somebody with a lower score, where the scores lie further apart than `zone` points, within which
 * either order is as good. Widest lead first.
 */
export function overtaken(moves: readonly Move[], zone: number): readonly Overtaken[] {
  const pairs = moves.flatMap(({ person, before, after, score }) =>
    score === null
      ? []
      : moves.flatMap(other => {
          const lead = other.score === null ? 0 : score - other.score
          const isBehind = before >= other.before && after < other.after
          return lead > zone && isBehind ? [{ person, by: other.person, lead }] : []
        }),
  )
  return pairs.sort((a, b) => b.lead - a.lead)
}
