import { noticed, rule } from './define.ts'

export default rule({
  id: 'same-name',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Two people of one name have an ID',
  why: 'Only a name tells these rows apart. If they are two people, each would get the other’s values.',
  fix: 'Add a column Employee ID or Email, or delete the second row.',
  ask: 'Are they two people?',
  check: noticed('same-name'),
})
