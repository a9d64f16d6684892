/** Where the lowest and the highest cut stand at first: the default bands of scores end and begin there, in points. */
const first = 60
const last = 105

/** Cuts to begin with, one less than there are steps, at whole points: those of the default bands where there are four. */
export function firstCuts(steps: number): readonly number[] {
  if (steps === 4) return [first, 85, last]
  if (steps === 2) return [85]
  return Array.from({ length: Math.max(0, steps - 1) }, (_, cut) =>
    Math.round(first + (cut * (last - first)) / (steps - 2)),
  )
}

/** How many scores lie in each band, from the lowest; a score at a cut lies above it. */
export function bandCounts(scores: readonly number[], cuts: readonly number[]): readonly number[] {
  const counts = [0, ...cuts.map(() => 0)]
  for (const score of scores) {
    const band = cuts.filter(cut => score >= cut - tiny).length
    counts[band] = counts[band]! + 1
  }
  return counts
}

/** So that a score which is a cut but for its last digit lies above it. */
const tiny = 1e-9
