import { noticed, rule } from './define.ts'

export default rule({
  id: 'role-without-weights',
  severity: 'error',
  effect: 'stops a score',
  about: 'plan',
  requirement: ['S20'],
  title: 'Every role has weights where some have',
  why: 'When some roles have weights, an absent one is more likely forgotten than meant to be equal.',
  fix: 'Add the rows of this role to Weights, or correct the name of the role.',
  ask: 'Is this role new, or is it known under another name?',
  check: noticed('role-without-weights'),
})
