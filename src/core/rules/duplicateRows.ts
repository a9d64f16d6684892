import { noticed, rule } from './define.ts'

export default rule({
  id: 'duplicate-rows',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'Each value stands once',
  why: 'The same row twice would count double. It counts once.',
  fix: 'Delete one of the two rows.',
  ask: 'Was the export pasted twice?',
  check: noticed('duplicate-rows'),
})
