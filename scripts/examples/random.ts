/** The next number of a sequence, at least 0 and below 1. */
export type Random = () => number

/** A sequence that is the same for a seed on every machine: the generator sfc32 in 32-bit integers. */
export function random(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1]
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result
    return (result >>> 0) / 4294967296
  }
  // The first numbers still resemble the seed.
  for (let round = 0; round < 20; round += 1) next()
  return next
}

/** A number around 0, mostly between -1 and 1, by the sum of several even ones. */
export function spread(next: Random): number {
  return next() + next() + next() + next() - 2
}
