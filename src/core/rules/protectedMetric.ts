import { normalizeName } from '../tables/normalizeName.ts'
import { type ProtectedKind, protectedKind } from '../tables/vocabulary/protectedWords.ts'
import { rule } from './define.ts'
import { firstCell } from './firstCell.ts'

export default rule({
  id: 'protected-metric',
  severity: 'error',
  effect: 'changes a score',
  about: 'plan',
  title: 'No score is made of personal or pay data',
  why: 'What a person is, earns or had to be away for is not what they did, and in many places may not be judged by law.',
  fix: 'Remove the metric from Metrics, or accept this problem with the reason why it is measured.',
  ask: 'What about the work was this metric meant to show, and can that be measured itself?',
  check: ({ metrics, configuration }) => {
    const groups = configuration.values.fairnessGroups
      .split(/[,;]/)
      .map(normalizeName)
      .filter(name => name !== '')
    return metrics.flatMap(({ metric, at }) => {
      const kind = groups.includes(normalizeName(metric)) ? 'background' : protectedKind(metric)
      if (kind === null) return []
      return [
        {
          cell: firstCell(at, 'metric'),
          metric,
          message: `${metric} is ${whatItIs[kind]}, and no score is made of it without a reason`,
        },
      ]
    })
  },
})

const whatItIs: Readonly<Record<ProtectedKind, string>> = {
  identifier: 'a number that names somebody',
  phone: 'a phone number',
  date: 'a date',
  level: 'the level of a job',
  workingTime: 'agreed working time',
  headCount: 'a number of people',
  budget: 'a budget',
  pay: 'pay',
  age: 'how old somebody is',
  sex: 'the sex or gender of somebody',
  tenure: 'length of service',
  background: 'about who somebody is',
  absence: 'about absence, leave or overtime',
}
