import { noticed, rule } from './define.ts'

export default rule({
  id: 'renormalized-weight',
  severity: 'warning',
  effect: 'changes a score',
  about: 'person',
  requirement: ['S23'],
  minimal: true,
  title: 'Missing metrics do not make others count much more',
  why: 'When values are missing their weight goes to the others: here one metric counts more than half again as much as agreed.',
  fix: 'Fill in the missing values, or agree on a plan without them.',
  ask: 'Why are the other values missing for this person?',
  check: noticed('renormalized-weight'),
})
