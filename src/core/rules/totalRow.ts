import { noticed, rule } from './define.ts'

export default rule({
  id: 'total-row',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'Total rows are left out',
  why: 'A total among people would be scored as a person, and counted twice.',
  fix: 'Nothing to do. Rename the row if it is a person.',
  ask: 'Is it a total?',
  check: noticed('total-row'),
})
