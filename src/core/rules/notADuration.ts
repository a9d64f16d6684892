import { noticed, rule } from './define.ts'

export default rule({
  id: 'not-a-duration',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Times are written as times',
  why: 'A time that cannot be read counts as missing.',
  fix: 'Write a number, 1:30 or 1h 30m.',
  ask: 'What does the cell mean, and in which unit?',
  check: noticed('not-a-duration'),
})
