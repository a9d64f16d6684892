import { noticed, rule } from './define.ts'

export default rule({
  id: 'unknown-setting',
  severity: 'warning',
  effect: 'tidiness',
  minimal: true,
  title: 'Settings exist',
  why: 'A key that does not exist changes nothing, though it looks as if it did.',
  fix: 'Correct the key, or delete the row.',
  ask: 'Was it meant for a rule? Then it belongs in Rules.',
  check: noticed('unknown-setting'),
})
