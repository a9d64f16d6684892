import type { CellRef } from '../cells/cellRef.ts'
import type { Finding } from '../problems/finding.ts'
import { type Facts, factCell, factState } from '../tables/facts.ts'
import { rule } from './define.ts'

export default rule({
  id: 'overlapping-periods',
  severity: 'warning',
  effect: 'changes a score',
  title: 'The periods of one metric do not overlap',
  why: 'A quarter beside its own months counts the same time twice.',
  fix: 'Keep one kind of period for the metric, or leave the others out in Aliases or by clearing them.',
  ask: 'Is the longer period a sum or a mean of the shorter ones?',
  minimal: true,
  check: ({ reading }) => periodsByMetric(reading.facts).flatMap(overlap),
})

/** A period of a metric, and the first cell that has a value for it. */
interface Used {
  readonly metric: string
  readonly key: string
  readonly from: number
  readonly to: number
  readonly cell: CellRef
}

/** The distinct periods with a value, metric by metric, earlier and longer ones first. */
function periodsByMetric(facts: Facts): readonly (readonly Used[])[] {
  const byMetric = facts.metrics.map(() => new Map<number, Used>())
  for (let i = 0; i < facts.length; i++) {
    const used = byMetric[facts.metric[i]!]!
    const at = facts.period[i]!
    if (at < 0 || used.has(at) || factState(facts, i) !== 'value') continue
    const { key, from, to } = facts.periods[at]!
    used.set(at, { metric: facts.metrics[facts.metric[i]!]!, key, from, to, cell: factCell(facts, i) })
  }
  return byMetric.map(used => [...used.values()].sort((one, other) => one.from - other.from || other.to - one.to))
}

/** One finding for a metric, at its first period that reaches into the next. */
function overlap(periods: readonly Used[]): readonly Finding[] {
  const at = periods.findIndex((period, i) => i > 0 && period.from <= periods[i - 1]!.to)
  if (at === -1) return []
  const [longer, shorter] = [periods[at - 1]!, periods[at]!]
  return [
    {
      cell: longer.cell,
      related: [shorter.cell],
      metric: longer.metric,
      message: `${longer.metric} has values for ${longer.key} and for ${shorter.key}, which is the same time: both count.`,
    },
  ]
}
