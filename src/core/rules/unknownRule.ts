import { noticed, rule } from './define.ts'

export default rule({
  id: 'unknown-rule',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Rules and Accepted name rules that exist',
  why: 'A row that names no rule changes nothing, though it looks as if it did.',
  fix: 'Correct the id, or delete the row.',
  ask: 'Was the rule meant to be stricter, milder or off?',
  check: noticed('unknown-rule'),
})
