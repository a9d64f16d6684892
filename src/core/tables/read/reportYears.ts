import { dateFromSerial } from '../../values/serial.ts'
import { type Facts, factCell } from '../facts.ts'
import { periodName } from './periodName.ts'
import { type PeriodReader, unknownYear } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'

/** Says once which months were written without a year, where nothing in the workbook tells which year they are of. */
export function reportYears(facts: Facts, { yearKnown }: PeriodReader, context: ReadContext): void {
  if (yearKnown) return
  const first = facts.period.findIndex(period => period !== -1 && yearOf(facts.periods[period]!.from) === unknownYear)
  if (first === -1) return
  const yearless = facts.periods.filter(({ from }) => yearOf(from) === unknownYear).sort((a, b) => a.from - b.from)
  const names = yearless.map(periodName)
  const [one, last] = [names[0]!, names[names.length - 1]!]
  const joint = names.length === 2 ? 'and' : 'to'
  context.findings.push({
    rule: 'period-without-year',
    cell: factCell(facts, first),
    message:
      names.length === 1
        ? `${one} names no year. Write the year beside it, such as ${one} 2025.`
        : `${one} ${joint} ${last} name no year: they are taken as parts of one year. Write the year beside each, such as ${one} 2025.`,
  })
}

function yearOf(serial: number): number {
  return dateFromSerial(serial)!.year
}
