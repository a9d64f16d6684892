import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import { answerOf } from '../settings/answerOf.ts'
import type { Settings } from '../settings/settings.ts'
import type { Reading, ScorecardColumn } from '../tables/reading.ts'
import { guessDirection } from '../tables/vocabulary/directionWords.ts'
import { compareKeys } from '../values/compareKeys.ts'
import { directionKeys } from './directionKeys.ts'
import { grouped } from './grouped.ts'
import type { MetricDefinition } from './metricPlan.ts'
import type { Step } from './step.ts'

/**
 * What is known of each metric, by name: from the Metrics table; of a lone scorecard guessed from its headers, and shown
 * as a guess. A metric of the Rubric that Metrics does not list is qualitative, and higher is better.
 */
export function metricDefinitionsOf(reading: Reading, settings: Settings): Step<ReadonlyMap<string, MetricDefinition>> {
  const findings: ReadingFinding[] = []
  const { metrics, rubric } = reading.tables
  const definitions = new Map<string, MetricDefinition>()
  for (const row of metrics) {
    if (definitions.has(row.metric)) findings.push(twice(row.metric, row.at.cells.metric ?? null))
    else
      definitions.set(
        row.metric,
        fromRow(
          row,
          rubric.some(level => level.metric === row.metric),
        ),
      )
  }
  for (const { metric, at } of rubric) {
    if (!definitions.has(metric)) definitions.set(metric, rubricOnly(metric, at.cells.metric ?? null))
  }
  if (isLoneScorecard(reading)) {
    const keyOf = directionKeys(reading)
    for (const [metric, columns] of grouped(reading.scorecardColumns, column => column.metric)) {
      if (!definitions.has(metric))
        definitions.set(metric, guessed(metric, columns, keyOf, reading, settings, findings))
    }
  }
  const ordered = [...definitions].sort(([one], [other]) => compareKeys(one, other))
  return { value: new Map(ordered), findings }
}

/** No Metrics table, and every measurement stands in a scorecard: only then is anything guessed. */
function isLoneScorecard(reading: Reading): boolean {
  return (
    reading.tables.metrics.length === 0 &&
    reading.scorecardColumns.length > 0 &&
    !reading.blocks.some(({ table }) => table === 'measurements')
  )
}

/** What stands for a metric in a plan that nothing describes: it has no points. */
export function unknownMetric(metric: string): MetricDefinition {
  return { metric, row: null, cell: null, kind: null, direction: null, directionGuessed: false, percent: false }
}

function fromRow(row: Reading['tables']['metrics'][number], hasRubric: boolean): MetricDefinition {
  return {
    metric: row.metric,
    row,
    cell: row.at.cells.metric ?? null,
    kind: row.kind,
    direction: row.direction ?? (hasRubric ? 'higher' : null),
    directionGuessed: false,
    percent: row.unit === '%',
  }
}

function rubricOnly(metric: string, cell: CellRef | null): MetricDefinition {
  return { ...unknownMetric(metric), cell, kind: 'qualitative', direction: 'higher' }
}

function guessed(
  metric: string,
  columns: readonly ScorecardColumn[],
  keyOf: (column: ScorecardColumn) => string,
  reading: Reading,
  settings: Settings,
  findings: ReadingFinding[],
): MetricDefinition {
  const cell = columns[0]!.cell
  const percent = columns.some(column => column.percent)
  const definition = { ...unknownMetric(metric), cell, percent }
  const written = columns.find(column => column.direction !== null)?.direction?.value
  const given = written ?? columns.map(column => answered(keyOf(column), settings)).find(answer => answer !== null)
  if (given) return { ...definition, direction: given }
  const direction = guessDirection(metric)
  const key = keyOf(columns[0]!)
  findings.push({
    rule: 'direction-guessed',
    cell,
    metric,
    message: `${metric}: ${direction} is taken to be better, a guess from its name.`,
    quickFixes: (['lower', 'higher'] as const).map(answer =>
      answerSetting(reading, key, answer, `${metric}: ${answer} is better`),
    ),
  })
  return { ...definition, direction, directionGuessed: true }
}

function answered(key: string, settings: Settings): 'higher' | 'lower' | null {
  const answer = answerOf(settings, key)?.toLowerCase()
  return answer === 'higher' || answer === 'lower' ? answer : null
}

function twice(metric: string, cell: CellRef | null): ReadingFinding {
  return {
    rule: 'metric-twice',
    cell,
    metric,
    message: `${metric} stands twice in Metrics: the first row is used. Remove one, or give them different names.`,
  }
}
