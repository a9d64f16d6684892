/**
 * Σ left·right over `count` entries from the given places on. Four sums run side by side, since each addition would
 * otherwise wait for the one before.
 */
export function dotProduct(
  left: Float64Array,
  right: Float64Array,
  count = left.length,
  leftStart = 0,
  rightStart = 0,
): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let at = 0
  for (; at + 3 < count; at += 4) {
    const l = leftStart + at
    const r = rightStart + at
    first += left[l]! * right[r]!
    second += left[l + 1]! * right[r + 1]!
    third += left[l + 2]! * right[r + 2]!
    fourth += left[l + 3]! * right[r + 3]!
  }
  for (; at < count; at++) first += left[leftStart + at]! * right[rightStart + at]!
  return first + second + (third + fourth)
}
