import { noticed, rule } from './define.ts'

export default rule({
  id: 'plan-error',
  severity: 'error',
  effect: 'stops a score',
  about: 'plan',
  requirement: ['S18', 'S19'],
  minimal: true,
  title: 'Floor, Target and Stretch give points',
  why: 'Without a floor and a target in the right order nobody knows what a value is worth, and nothing is made up.',
  fix: 'Fill in or correct the cell. For higher is better: Floor below Target, Target not above Stretch; for lower the reverse.',
  ask: 'What would a poor, a good and an excellent result be for this metric?',
  check: noticed('plan-error'),
})
