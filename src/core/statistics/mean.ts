import { sum } from './sum.ts'

/** The arithmetic mean of finite numbers; null where there is none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}
