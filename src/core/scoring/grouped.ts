/** Rows by a text of theirs, in the order given. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The key of two texts together; the separator is no character that a cell's text can hold. */
export function pairKey(person: string, metric: string): string {
  return `${person}\u0000${metric}`
}
