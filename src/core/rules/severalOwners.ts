import { noticed, rule } from './define.ts'

export default rule({
  id: 'several-owners',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Values belong to one person',
  why: 'A value that several people share can count for each of them or for none. Only you know.',
  fix: 'Choose whether such values are shared or left out.',
  ask: 'Did they do it together?',
  check: noticed('several-owners'),
})
