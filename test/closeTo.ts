import { expect } from 'vitest'

/** Equal to 1e-9, relative to the expected number where that is above 1; both may be null. */
export function expectClose(actual: number | null | undefined, expected: number | null, what: string): void {
  if (expected === null || actual === null || actual === undefined) {
    expect(actual ?? null, what).toBe(expected)
    return
  }
  expect(Math.abs(actual - expected), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)))
}
