import { rule } from './define.ts'
import { noticedInPlans } from './rolePlans.ts'

export default rule({
  id: 'weights-all-blank',
  severity: 'info',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'Without weights every metric counts the same',
  why: 'Equal weights are a choice too, and the score hangs on it.',
  fix: 'Nothing, if all metrics matter the same; else fill in the weights.',
  ask: 'Would the team agree that these metrics matter the same?',
  check: noticedInPlans('weights-all-blank'),
})
