/**
 * The sum of finite numbers by the improved Kahan–Babuška algorithm (Neumaier, Zeitschrift für Angewandte Mathematik
 * und Mechanik 54, 1974), so that a long column loses no digit. Of nothing it is 0. The order of the numbers can still
 * move the last digit: callers sum in key order.
 */
export function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
