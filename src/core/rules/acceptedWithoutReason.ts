import { noticed, rule } from './define.ts'

export default rule({
  id: 'accepted-without-reason',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'A problem is accepted with a reason and a day',
  why: 'An exception that nobody can explain later cannot be defended, and without its day nobody knows whether it still holds.',
  fix: 'Fill in Reason and At in the Accepted table. Until then the problem stays open.',
  ask: 'Who looked at it, and why is it fine as it is?',
  check: noticed('accepted-without-reason'),
})
