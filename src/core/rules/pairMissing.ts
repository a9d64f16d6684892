import { noticed, rule } from './define.ts'

export default rule({
  id: 'pair-missing',
  severity: 'warning',
  effect: 'changes a score',
  about: 'person',
  requirement: ['S28'],
  title: 'A cap has the pair that it looks at',
  why: 'Whether the cap should hold cannot be known while the paired metric has no value.',
  fix: 'Fill in the paired metric, or clear Paired With and Cap.',
  ask: 'Is the paired metric measured for this person at all?',
  check: noticed('pair-missing'),
})
