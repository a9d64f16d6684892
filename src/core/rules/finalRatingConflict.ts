import { noticed, rule } from './define.ts'

export default rule({
  id: 'final-rating-conflict',
  severity: 'error',
  effect: 'changes what is said',
  about: 'person',
  minimal: true,
  title: 'One calibrated rating for each person and cycle',
  why: 'Of two final ratings that differ, nobody knows which one was agreed.',
  fix: 'Keep the one that was agreed, and clear the other. Where a line of Moves is out of date, add one below that says what holds.',
  ask: 'Which rating was agreed, when, and by whom?',
  check: noticed('final-rating-conflict'),
})
