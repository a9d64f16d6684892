import { listed } from '../scoring/listed.ts'
import { rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { rolePlans } from './rolePlans.ts'

/** What counts work that was done, whatever came of it: tickets closed, features shipped, hours delivered. */
const workDone: readonly unknown[] = ['output', 'activity', 'volume']

export default rule({
  id: 'output-only',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S5'],
  title: 'A role is measured by more than its output',
  why: 'Counting only the work that was done rewards more of it, whether or not it helped anyone.',
  fix: 'Add a metric for what the work brings about, or for its quality, and give it weight.',
  ask: 'What would customers notice if this role did its work well?',
  check: context =>
    rolePlans(context)
      .filter(({ metrics }) => metrics.length > 0)
      .filter(({ metrics }) => metrics.every(({ definition }) => workDone.includes(definition.row?.nature)))
      .map(({ of, cell, metrics }) => ({
        cell,
        related: relatedCells(
          metrics.map(({ at }) => at),
          cell,
        ),
        message: `All of the weight of ${of} counts work that was done (${listed(metrics.map(({ metric }) => metric))}), none what came of it`,
      })),
})
