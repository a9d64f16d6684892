import { expect, test } from 'vitest'
import { dateSerial } from './dateSerial.ts'

// Serials as Excel shows them when a date is formatted as a number.
test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2008-01-01', 39448],
  ['2025-01-31', 45688],
  ['2025-01-31T12:00', 45688.5],
  ['2025-01-31T12:00:00.000Z', 45688.5],
  ['2025-01-31 18:00:00', 45688.75],
  ['06:00:00', 0.25],
  ['T06:00', 0.25],
])('%s is %d', (text, serial) => expect(dateSerial(text)).toBe(serial))

test.each(['', 'T', '2025', '2025-13-01', '2025-02-30', '1899-12-31', '31.01.2025', '25:00:00', '2025-01-31T', 'Z'])(
  '"%s" is no date',
  text => expect(dateSerial(text)).toBeNull(),
)
