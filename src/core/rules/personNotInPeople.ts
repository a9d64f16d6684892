import { noticed, rule } from './define.ts'

export default rule({
  id: 'person-not-in-people',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Everybody who is measured stands in People',
  why: 'Without a row in People nobody knows the role, so there is no plan to score by.',
  fix: 'Add the person to People, or correct the ID or the name.',
  ask: 'Did the person leave or join, or is the name spelled differently here?',
  check: noticed('person-not-in-people'),
})
