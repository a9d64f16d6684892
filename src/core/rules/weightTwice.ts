import { rule } from './define.ts'
import { noticedInPlans } from './rolePlans.ts'

export default rule({
  id: 'weight-twice',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S21'],
  title: 'One weight for each metric of a plan',
  why: 'Two weights for one metric cannot both hold.',
  fix: 'Remove one of the two rows, or say with Level, Team or Effective From where each holds.',
  ask: 'Which of the two was agreed?',
  check: noticedInPlans('weight-twice'),
})
