const shown = 5

/** Gathers the cells that a question concerns: all are counted, the first few are kept to be shown. */
export interface Concerned {
  readonly examples: number[]
  count: number
}

export function noneConcerned(): Concerned {
  return { examples: [], count: 0 }
}

export function addConcerned(concerned: Concerned, index: number): void {
  concerned.count += 1
  if (concerned.examples.length < shown) concerned.examples.push(index)
}
