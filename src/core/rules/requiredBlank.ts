import { noticed, rule } from './define.ts'

export default rule({
  id: 'required-blank',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Needed cells are filled',
  why: 'What stands on this cell cannot be checked or explained while it is blank.',
  fix: 'Fill in the cell.',
  ask: 'Is it known to somebody else?',
  check: noticed('required-blank'),
})
