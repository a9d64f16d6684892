import { noticed, rule } from './define.ts'

export default rule({
  id: 'duplicate-values',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'One value for each person, metric and period',
  why: 'Two different values for the same thing cannot both be right, and choosing one unseen would be a guess.',
  fix: 'Choose the last, the mean or the sum for this metric, or delete the wrong row.',
  ask: 'Are they two measurements, or a correction?',
  check: noticed('duplicate-values'),
})
