import { noticed, rule } from './define.ts'

export default rule({
  id: 'person-twice',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Each person stands once',
  why: 'Two rows of one person that differ leave open which of them holds.',
  fix: 'Keep one row, or give the later one its day in the column From.',
  ask: 'Did the person change the role or the manager?',
  check: noticed('person-twice'),
})
