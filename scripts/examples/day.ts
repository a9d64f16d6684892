import { serialFromDate } from '../../src/core/values/serial.ts'

/** "2025-07-01" as the number that a workbook keeps. */
export function day(written: string): number {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number)
  const serial = serialFromDate(year, month, date)
  if (serial === null) throw new Error(`${written} is no day`)
  return serial
}
