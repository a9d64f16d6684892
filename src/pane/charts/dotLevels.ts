/**
 * Stacks dots of one size that would touch: for each center on the line, from the first to the last, the lowest level
 * on which it touches no other, from 0.
 */
export function dotLevels(centers: readonly number[], size: number): readonly number[] {
  const order = centers.map((center, index) => ({ center, index })).sort((a, b) => a.center - b.center)
  const ends: number[] = []
  const levels = centers.map(() => 0)
  for (const { center, index } of order) {
    const free = ends.findIndex(end => center - end >= size)
    const level = free === -1 ? ends.length : free
    ends[level] = center
    levels[index] = level
  }
  return levels
}
