import { betaQuantile } from './betaQuantile.ts'
import { normalQuantile } from './normalQuantile.ts'

/** Both ends of an interval, as shares 0 to 1. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
}

/**
 * The interval of Wilson (Journal of the American Statistical Association 22, 1927) for k of n > 0, at a level such
 * as 0.95. It stays within 0 and 1 and suits small n.
 */
export function wilsonInterval(k: number, n: number, level = 0.95): ShareInterval {
  const z = normalQuantile((1 + level) / 2)
  const share = k / n
  const total = 1 + (z * z) / n
  const center = (share + (z * z) / (2 * n)) / total
  const half = (z / total) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return { low: k === 0 ? 0 : center - half, high: k === n ? 1 : center + half }
}

/** The exact interval of Clopper and Pearson (Biometrika 26, 1934) for k of n > 0: it covers at least its level. */
export function clopperPearsonInterval(k: number, n: number, level = 0.95): ShareInterval {
  const tail = (1 - level) / 2
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  }
}
