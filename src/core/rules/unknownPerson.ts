import { noticed, rule } from './define.ts'

export default rule({
  id: 'unknown-person',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Rows are about people in People',
  why: 'A row about somebody who is not in People counts for nobody.',
  fix: 'Correct the ID or the name, or add the person to People.',
  ask: 'Has the person left, or another spelling?',
  check: noticed('unknown-person'),
})
