import { noticed, rule } from './define.ts'

export default rule({
  id: 'unknown-role',
  severity: 'warning',
  effect: 'stops a score',
  minimal: true,
  title: 'Roles have a plan',
  why: 'People whose role is not in the plan cannot be scored.',
  fix: 'Say in Aliases which role is meant, or add the role.',
  ask: 'Is it another spelling of a role that is there?',
  check: noticed('unknown-role'),
})
