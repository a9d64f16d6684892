/** Where lines start, in pixels from the first; one more than there are lines, the last being where the last one ends. */
export function lineStarts(count: number, heightOf: (index: number) => number): readonly number[] {
  const starts = [0]
  for (let index = 0; index < count; index++) starts.push(starts[index]! + heightOf(index))
  return starts
}

/** The last line that starts at or before a place; the first one for a place before all. */
export function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}
