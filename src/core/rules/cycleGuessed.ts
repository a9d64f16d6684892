import { noticed, rule } from './define.ts'

export default rule({
  id: 'cycle-guessed',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  minimal: true,
  title: 'The cycle is said where the data are longer than a year',
  why: 'Old results would count in a review that is not about them.',
  fix: 'Pick one of the two answers, or add a Cycles table.',
  ask: 'Which months is this review about?',
  check: noticed('cycle-guessed'),
})
