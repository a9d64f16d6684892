import { noticed, rule } from './define.ts'

export default rule({
  id: 'accepted-ended',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'What was accepted for an earlier time is looked at again',
  why: 'An exception is made for one cycle. The reason for it may have gone.',
  fix: 'Accept it again with a new day, extend Until, or delete the row.',
  ask: 'Is the reason still true in this cycle?',
  check: noticed('accepted-ended'),
})
