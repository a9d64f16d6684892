import { noticed, rule } from './define.ts'

export default rule({
  id: 'plan-unreadable',
  severity: 'error',
  effect: 'stops a score',
  requirement: ['S18'],
  minimal: true,
  title: 'Weights and targets are numbers that can be read',
  why: 'A plan that cannot be read gives no points.',
  fix: 'Write the number in the unit of the metric, such as 90 %, 4.5 or 1:30.',
  ask: 'What was meant to stand here?',
  check: noticed('plan-unreadable'),
})
