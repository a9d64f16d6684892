import { noticed, rule } from './define.ts'

export default rule({
  id: 'accepted-unmatched',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'What was accepted is still found',
  why: 'A row that fits nothing any more would silently accept the same problem when it comes back.',
  fix: 'Delete the row. If the problem is still listed as open, correct the Employee ID, Metric or Sheet of the row.',
  ask: 'Was the problem put right, or was something renamed?',
  check: noticed('accepted-unmatched'),
})
