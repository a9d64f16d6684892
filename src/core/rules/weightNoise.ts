import { figure } from '../scoring/figure.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { rule } from './define.ts'
import { rolePlans } from './rolePlans.ts'

export default rule({
  id: 'weight-noise',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S25'],
  title: 'Each metric weighs enough to matter',
  why: 'A metric with a very small weight takes attention and cannot change a score.',
  fix: 'Raise the weight, or write 0 to track the metric without scoring it.',
  ask: 'Would anybody act differently if this metric were not in the plan?',
  limit: { value: 5, help: 'The least weight of a metric that counts, in percent.' },
  check: context => {
    const found = rolePlans(context).flatMap(({ of, metrics }) =>
      metrics
        .filter(({ given, share }) => given && share < context.limit - tolerance)
        .map(({ at, metric, share }) => ({
          cell: at,
          metric,
          message: `${metric} carries ${figure(share, false)} % of the weight of ${of}, less than ${context.limit} %: too little to change a score`,
        })),
    )
    // A level or team whose plan shares the role's cell says nothing new at it.
    return found.filter(({ cell }, at) => cell === null || found.findIndex(each => each.cell === cell) === at)
  },
})
