import type { Grid } from '../../cells/grid.ts'
import { peopleTables } from '../find/recognizeHeader.ts'
import type { CanonicalNames } from './canonicalNames.ts'
import type { FoundBlock } from './findAll.ts'
import type { MeasureColumn, PeopleSheet } from './peopleSheet.ts'
import type { PeriodReader } from './periodReader.ts'
import type { ReadContext } from './readContext.ts'
import { takePeopleSheet } from './takePeopleSheet.ts'

/** Takes every sheet of people apart. A metric that stands twice under one header row gets a number, and is reported. */
export function takeSheets(
  found: readonly FoundBlock[],
  metrics: CanonicalNames,
  periods: PeriodReader,
  context: ReadContext,
): readonly { readonly sheet: PeopleSheet; readonly grid: Grid }[] {
  const elsewhere = found.some(({ block }) => block.table === 'measurements' || block.table === 'scorecard')
  const known = { metricOf: metrics.known, elsewhere }
  return found.flatMap(({ block, grid }) => {
    if (!peopleTables.includes(block.table)) return []
    const sheet = takePeopleSheet(block, grid, known, periods, context)
    if (sheet) return [{ sheet: { ...sheet, measures: numbered(sheet.measures, context) }, grid }]
    context.findings.push({
      rule: 'people-without-names',
      cell: block.headers[0]?.cell ?? null,
      message: `${block.sheet} has no column that says whom a row is about: add Employee ID, Email or Name. Where people stand across, turn the table: one row for each person.`,
    })
    return []
  })
}

function numbered(measures: readonly MeasureColumn[], context: ReadContext): readonly MeasureColumn[] {
  const seen = new Map<string, MeasureColumn[]>()
  return measures.map(measure => {
    const key = `${measure.metric.toLowerCase()}\n${measure.period?.key ?? ''}`
    const before = seen.get(key) ?? []
    seen.set(key, [...before, measure])
    const [first] = before
    if (!first) return measure
    const metric = `${measure.metric} (${before.length + 1})`
    context.findings.push({
      rule: 'duplicate-header',
      cell: measure.cell,
      related: [first.cell],
      metric,
      message: `${measure.metric} is the header of two columns; this one is called "${metric}" until you rename it.`,
    })
    return { ...measure, metric }
  })
}
