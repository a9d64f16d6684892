import { noticed, rule } from './define.ts'

export default rule({
  id: 'metric-twice',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S18'],
  title: 'A metric stands once in Metrics',
  why: 'Two rows for one metric can say different things, and only the first holds.',
  fix: 'Remove one of the rows, or give the two metrics different names.',
  ask: 'Are these two metrics, or one that was changed?',
  check: noticed('metric-twice'),
})
