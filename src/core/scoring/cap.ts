/** A cap on the points of a metric, in force while another metric is below its own floor (Metrics: Cap, Paired With). */
export interface Cap {
  /** The most points the metric then earns. */
  readonly points: number
  readonly pairedWith: string
  /** Whether the paired metric is below its floor; null: it has no value or no plan, so that nobody can tell. */
  readonly pairBelowFloor: boolean | null
}

export interface CappedPoints {
  readonly points: number
  /** The cap lowered the points. */
  readonly capped: boolean
  /** What to say about it, or null. */
  readonly note: string | null
}

/** Points before weighting, after the cap. A pair that nobody can judge caps nothing, and the note says so. */
export function capPoints(points: number, cap: Cap): CappedPoints {
  if (cap.pairBelowFloor === null) {
    const note = `Not capped at ${cap.points} points: ${cap.pairedWith} has no value to compare with its floor`
    return { points, capped: false, note }
  }
  if (!cap.pairBelowFloor || !(points > cap.points)) return { points, capped: false, note: null }
  const note = `Capped at ${cap.points} points, because ${cap.pairedWith} is below its floor`
  return { points: Math.max(cap.points, 0), capped: true, note }
}
