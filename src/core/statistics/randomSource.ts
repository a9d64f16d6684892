/** A source of whole numbers from 0 to 2³² − 1; the same seed gives the same numbers in every engine. */
export type RandomSource = () => number

/** Four words of 32 bits, not all of them 0. */
export type RandomState = readonly [number, number, number, number]

/**
 * xoshiro128** (Blackman and Vigna, ACM Transactions on Mathematical Software 47, 2021), its state filled from a seed by
 * the finalizer of MurmurHash3 over a counter, so that seeds side by side have nothing in common.
 */
export function randomSource(seed: number): RandomSource {
  return fromState([mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), mixed(seed, 4) | 1])
}

/** The generator itself, from a whole state. */
export function fromState(state: RandomState): RandomSource {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function mixed(seed: number, place: number): number {
  let word = (seed + Math.imul(place, 0x9e3779b9)) | 0
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
  return word ^ (word >>> 16)
}
