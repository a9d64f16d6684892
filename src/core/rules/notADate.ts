import { noticed, rule } from './define.ts'

export default rule({
  id: 'not-a-date',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Days are written as dates',
  why: 'Without its day an entry belongs to no period, or is taken as always valid.',
  fix: 'Write the day as a date, such as 2025-03-31.',
  ask: 'Was the day known when this was written?',
  check: noticed('not-a-date'),
})
