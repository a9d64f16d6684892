import { noticed, rule } from './define.ts'

export default rule({
  id: 'evidence-absent',
  severity: 'error',
  effect: 'stops a score',
  requirement: ['S39'],
  minimal: true,
  title: 'Judged levels rest on examples',
  why: 'A level that nobody can give an example for cannot be discussed.',
  fix: 'Add dated examples in an Evidence table, or answer whether levels count without them in this cycle.',
  ask: 'What did the person do that shows this level?',
  check: noticed('evidence-absent'),
})
