/** The name that differs least from what was written; null where none is near enough to be meant. */
export function nearestName(written: string, ids: readonly string[]): string | null {
  let nearest: string | null = null
  let least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const id of ids) {
    const distance = editDistance(written, id)
    if (distance < least) {
      nearest = id
      least = distance
    }
  }
  return nearest
}

/** Levenshtein's distance: how many letters are to be inserted, dropped or replaced. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replaced = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1))
    }
    above = current
  }
  return above[other.length]!
}
