import type { Finding } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import { type Facts, factCell, factState } from '../tables/facts.ts'
import type { Reading } from '../tables/reading.ts'
import { type RuleContext, rule } from './define.ts'

export default rule({
  id: 'unit-magnitude',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Values and their target are in the same unit',
  why: 'Seconds against a target in minutes look like a very bad result, or a very good one.',
  fix: 'Say what unit the values are in, or correct the target.',
  ask: 'Which unit does the report use?',
  limit: { value: 20, help: 'How many times all values lie above or below their target.' },
  check: ({ reading, limit }) => {
    const targets = targetsOf(reading)
    return [...spansOf(reading.facts)].flatMap(([metric, span]) => {
      const target = targets.get(metric)
      const far = target !== undefined && (span.least >= target * limit || span.greatest <= target / limit)
      return far && span.count >= enough ? [finding(metric, span, target, reading)] : []
    })
  },
})

const timeUnits = ['seconds', 'minutes', 'hours', 'days']

/** One or two values far from a target are a result; three are a unit. */
const enough = 3

interface Span {
  readonly first: number
  least: number
  greatest: number
  count: number
}

/** Targets above 0 on the scale of the values: of plan rows, else of Metrics; shares are read by their own rules. */
function targetsOf({ tables, scorecardColumns }: Reading): ReadonlyMap<string, number> {
  const given = [
    ...tables.metrics.map(({ metric, unit, target }) => [metric, unit === '%' ? null : target] as const),
    ...scorecardColumns.map(({ metric, target }) => [metric, target?.value ?? null] as const),
  ]
  const targets = new Map<string, number>()
  for (const [metric, target] of given) if (typeof target === 'number' && target > 0) targets.set(metric, target)
  return targets
}

/** The sizes of each metric's values; a true 0 is 0 in every unit. */
function spansOf(facts: Facts): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (let i = 0; i < facts.length; i += 1) {
    const size = Math.abs(facts.value[i]!)
    if (size === 0 || factState(facts, i) !== 'value') continue
    const metric = facts.metrics[facts.metric[i]!]!
    const span = spans.get(metric)
    if (!span) spans.set(metric, { first: i, least: size, greatest: size, count: 1 })
    else {
      span.least = Math.min(span.least, size)
      span.greatest = Math.max(span.greatest, size)
      span.count += 1
    }
  }
  return spans
}

function finding(metric: string, span: Span, target: number, reading: RuleContext['reading']): Finding {
  const cell = factCell(reading.facts, span.first)
  const unit = timeUnits.indexOf(reading.tables.metrics.find(row => row.metric === metric)?.unit ?? '')
  const others = unit === -1 ? [] : span.least > target ? timeUnits.slice(0, unit) : timeUnits.slice(unit + 1)
  return {
    cell,
    metric,
    message: `The values of ${metric} go from ${rounded(span.least)} to ${rounded(span.greatest)}, and its target is ${rounded(target)}. Are they in another unit?`,
    quickFixes: others.map(other =>
      answerSetting(reading, `read.${cell.sheet}.${metric}.unit`, other, `The values are in ${other}`),
    ),
  }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)))
}
