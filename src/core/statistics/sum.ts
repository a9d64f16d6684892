import gsumkbn from '@stdlib/blas-ext-base-gsumkbn'

/**
 * The sum of finite numbers by the improved Kahan–Babuška algorithm (Neumaier 1974), so that a long column
 * loses no digit. Of nothing it is 0. The order of the numbers can still move the last digit: callers sum in key order.
 */
export function sum(values: readonly number[]): number {
  return gsumkbn(values.length, values as number[], 1)
}
