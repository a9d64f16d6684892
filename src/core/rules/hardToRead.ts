import type { CellRef } from '../cells/cellRef.ts'
import type { Finding } from '../problems/finding.ts'
import { nameKey } from '../scoring/nameKey.ts'
import type { Metric } from '../tables/metrics.ts'
import { type RuleContext, rule } from './define.ts'
import { firstCell } from './firstCell.ts'

export default rule({
  id: 'hard-to-read',
  severity: 'warning',
  effect: 'changes what is said',
  about: 'plan',
  requirement: ['S18'],
  title: 'A metric can be read at a glance',
  why: 'Whoever is measured should see without asking what is counted, in which unit, which way is better, and what is good.',
  fix: 'Say the definition in one short sentence, and fill in Unit, Direction, Floor and Target.',
  ask: 'Could the person say in their own words what this metric counts?',
  limit: { value: 25, help: 'The most words that a definition may have.' },
  check: context => context.metrics.flatMap(metric => [...tooLong(metric, context.limit), ...blank(metric, context)]),
})

function tooLong({ metric, definition, at }: Metric, most: number) {
  const words = (definition ?? '').split(/\s+/u).filter(word => word !== '').length
  if (words <= most) return []
  return [
    {
      cell: firstCell(at, 'definition', 'metric'),
      metric,
      message: `The definition of ${metric} has ${words} words, more than ${most}: say it in one short sentence`,
    },
  ]
}

/**
 * A judged criterion takes its unit, direction, floor and target from its rubric. A column that the table lacks is said
 * once, at its header, and so are a floor and a target that a score already waits for.
 */
function blank(row: Metric, context: RuleContext): readonly Finding[] {
  if (row.kind === 'qualitative') return []
  const waits = context.scoring.findings.some(({ rule: id, metric }) => id === 'plan-error' && metric === row.metric)
  const found = (cell: CellRef | null | undefined, message: string) =>
    cell == null ? [] : [{ cell, metric: row.metric, message: `${row.metric} has no ${message}` }]
  const { unit, direction, floor, target } = row.at.cells
  const metric = firstCell(row.at, 'metric')
  return [
    ...(row.unit === null ? found(unit, 'Unit: say what its values are counted in') : []),
    ...(row.direction === null ? found(direction, 'Direction: say which way is better') : []),
    ...(waits || has('floor', row, context) ? [] : found(floor ?? metric, 'Floor: say what earns no points')),
    ...(waits || has('target', row, context) ? [] : found(target ?? metric, 'Target: say what counts as good')),
  ]
}

/** In Metrics, or for a role in Weights, or in a row of the scorecard; a range is a target too. */
function has(post: 'floor' | 'target', row: Metric, { weights, reading }: RuleContext): boolean {
  const named = ({ metric }: { readonly metric: string }) => nameKey(metric) === nameKey(row.metric)
  return (
    row[post] !== null ||
    (post === 'target' && row.rangeLow !== null && row.rangeHigh !== null) ||
    weights.some(each => named(each) && each[post] !== null) ||
    reading.scorecardColumns.some(each => named(each) && each[post] !== null)
  )
}
