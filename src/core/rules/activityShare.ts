import { figure } from '../scoring/figure.ts'
import { tolerance } from '../scoring/tolerance.ts'
import { rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { rolePlans } from './rolePlans.ts'

export default rule({
  id: 'activity-share',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S24'],
  title: 'Activity carries little of the weight',
  why: 'Hours and sessions are easy to raise without helping anyone: they may be shown, but should not make the score.',
  fix: 'Give the activity metrics less weight, or 0 to track them, and the outcomes more.',
  ask: 'What is the activity meant to bring about, and is that measured?',
  limit: { value: 20, help: 'The most weight that metrics of Nature activity may carry together, in percent.' },
  check: context =>
    rolePlans(context).flatMap(({ of, metrics }) => {
      const activities = metrics
        .filter(({ definition }) => definition.row?.nature === 'activity')
        .sort((one, other) => other.share - one.share)
      const share = activities.reduce((sum, metric) => sum + metric.share, 0)
      if (share <= context.limit + tolerance) return []
      const cell = activities[0]!.at
      const names = activities.map(({ metric }) => metric).join(', ')
      return [
        {
          cell,
          related: relatedCells(
            activities.map(({ at }) => at),
            cell,
          ),
          metric: activities[0]!.metric,
          message: `${figure(share, false)} % of the weight of ${of} lies on activity (${names}), more than ${context.limit} %`,
        },
      ]
    }),
})
