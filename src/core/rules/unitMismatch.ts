import { noticed, rule } from './define.ts'

export default rule({
  id: 'unit-mismatch',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Values are in the unit of their metric',
  why: 'A value in another unit would count as a far better or worse result.',
  fix: 'Convert the value, or correct the unit of the metric.',
  ask: 'Was the value copied from a report in another unit?',
  check: noticed('unit-mismatch'),
})
