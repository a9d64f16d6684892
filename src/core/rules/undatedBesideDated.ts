import type { Finding } from '../problems/finding.ts'
import { type Facts, factCell, factState } from '../tables/facts.ts'
import { rule } from './define.ts'

export default rule({
  id: 'undated-beside-dated',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'A metric has a period at all of its values or at none',
  why: 'A value without a period belongs to every cycle, and counts as one period more beside the months.',
  fix: 'Say which period the value is of, or leave it out in Aliases or by clearing it if it sums up the others.',
  ask: 'Is the value without a period a sum or a mean of the others?',
  check: ({ reading }) => mixed(reading.facts),
})

/** One finding for a metric: the first value without a period of somebody who has dated ones as well. */
function mixed(facts: Facts): readonly Finding[] {
  const undated = new Map<number, number>()
  const of = (i: number) => facts.person[i]! * facts.metrics.length + facts.metric[i]!
  for (let i = 0; i < facts.length; i++) {
    if (facts.period[i] === -1 && factState(facts, i) === 'value' && !undated.has(of(i))) undated.set(of(i), i)
  }
  if (undated.size === 0) return []
  const findings = new Map<string, Finding>()
  for (let i = 0; i < facts.length; i++) {
    const metric = facts.metrics[facts.metric[i]!]!
    const without = undated.get(of(i))
    if (facts.period[i] === -1 || without === undefined || findings.has(metric)) continue
    if (factState(facts, i) !== 'value') continue
    const period = facts.periods[facts.period[i]!]!.key
    findings.set(metric, {
      cell: factCell(facts, without),
      related: [factCell(facts, i)],
      metric,
      message: `${metric} has a value without a period here and one for ${period} of the same person: both count.`,
    })
  }
  return [...findings.values()]
}
