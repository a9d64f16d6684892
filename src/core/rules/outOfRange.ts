import { noticed, rule } from './define.ts'

export default rule({
  id: 'out-of-range',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Values are possible',
  why: 'A value that cannot be, such as a satisfaction of 130 %, would distort the score. It is left out.',
  fix: 'Correct the value, or the unit of the metric.',
  ask: 'Is it a slip, or another metric than the name says?',
  check: noticed('out-of-range'),
})
