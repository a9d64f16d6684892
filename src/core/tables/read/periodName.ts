import { monthNames } from '../../values/monthNames.ts'
import type { Period } from '../../values/parsePeriod.ts'
import { dateFromSerial } from '../../values/serial.ts'
import { unknownYear } from './periodReader.ts'

/** A period as messages name it: 2025-01, and January or Q1 where nothing says of which year. */
export function periodName({ from, grain, key }: Period): string {
  const date = dateFromSerial(from)
  if (date?.year !== unknownYear) return key
  return grain === 'month' ? monthNames[date.month - 1]! : key.slice(key.indexOf('-') + 1)
}
