import { quantile } from './quantile.ts'

/** The middle of finite numbers, or the mean of the two middle ones; null where there is none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
