import { parsePeriod } from '../../values/parsePeriod.ts'
import type { FeedbackRow } from '../feedback.ts'
import { emptyFact, type FactsBuilder, stateCode } from './factsBuilder.ts'

/** Feedback about a person that names a metric is a measurement of it: its score, counted once, on its day. */
export function readFeedback(
  rows: readonly FeedbackRow[],
  metricOf: (written: string) => string,
  facts: FactsBuilder,
): void {
  const fact = emptyFact()
  fact.state = stateCode('value')
  fact.n = 1
  for (const row of rows) {
    const cell = row.at.cells.score
    if (row.about !== 'person' || row.metric === null || row.employeeId === null || row.score === null || !cell)
      continue
    const day =
      row.date === null ? null : parsePeriod(row.date, { dates: { order: 'ymd', format: 'date' }, fiscalStart: 1 })
    fact.person = facts.person(row.employeeId)
    fact.metric = facts.metric(metricOf(row.metric))
    fact.period = facts.period(day?.state === 'value' ? day.value : null)
    fact.sheet = facts.sheet(cell.sheet)
    fact.cohort = facts.cohort(`${cell.sheet} ${cell.row}`)
    fact.row = cell.row
    fact.column = cell.column
    fact.keyColumn = row.at.cells.employeeId?.column ?? cell.column
    fact.value = row.score
    facts.add(fact)
  }
}
