import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateFromSerial, lastSerial, serialFromDate } from './serial.ts'

// Pairs that Excel shows: DATEVALUE of the day.
const known = [
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [1904, 1, 1, 1462],
  [1970, 1, 1, 25569],
  [1990, 1, 1, 32874],
  [2000, 2, 29, 36585],
  [2024, 1, 30, 45321],
  [2099, 12, 31, 73050],
  [9999, 12, 31, lastSerial],
] as const

it.each(known)('%i-%i-%i has the serial %i', (year, month, day, serial) => {
  expect(serialFromDate(year, month, day)).toBe(serial)
  expect(dateFromSerial(serial)).toEqual({ year, month, day })
})

it.each([
  [2023, 2, 29],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 4, 31],
  [1899, 12, 31],
  [10000, 1, 1],
  [2025, 1, 1.5],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(serialFromDate(year, month, day)).toBeNull()
})

it.each([0, 0.5, -1, lastSerial + 1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no serial', serial => {
  expect(dateFromSerial(serial)).toBeNull()
})

it('agrees with the calendar of the platform on every day from March 1900', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: lastSerial }), serial => {
      const date = new Date((serial - 25569) * 86_400_000)
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dateFromSerial(serial + 0.9)).toEqual(expected)
      expect(serialFromDate(expected.year, expected.month, expected.day)).toBe(serial)
    }),
    { numRuns: 2000 },
  )
})
