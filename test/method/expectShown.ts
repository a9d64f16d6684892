import { expect } from 'vitest'

/** A figure as the page shows it: blank is null, "88 %" is 0.88, and a number agrees to the decimals that are shown. */
export function expectShown(actual: unknown, shown: string, what: string): void {
  if (typeof actual !== 'number') {
    expect(actual ?? '', what).toBe(shown)
    return
  }
  const [digits = ''] = shown.split(' ')
  const decimals = digits.split('.')[1]?.length ?? 0
  const value = shown.endsWith('%') ? actual * 100 : actual
  expect(shown === '' ? shown : value.toFixed(decimals), what).toBe(digits)
}
