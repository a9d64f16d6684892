import { figure } from '../scoring/figure.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { rule } from './define.ts'
import { rolePlans } from './rolePlans.ts'

export default rule({
  id: 'weight-dominant',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S25'],
  title: 'No metric decides the score alone',
  why: 'Where one metric carries most of the weight, the rest of the plan hardly matters, and so does the rest of the work.',
  fix: 'Move weight from this metric to the others.',
  ask: 'Is this metric really worth as much as all the others together?',
  limit: { value: 40, help: 'The most weight that one metric may carry, in percent.' },
  check: context =>
    rolePlans(context).flatMap(({ of, metrics }) =>
      metrics
        .filter(({ given, share }) => given && share > context.limit + tolerance)
        .map(({ at, metric, share }) => ({
          cell: at,
          metric,
          message: `${metric} carries ${figure(share, false)} % of the weight of ${of}, more than ${context.limit} %: it decides the score nearly alone`,
        })),
    ),
})
