import { noticed, rule } from './define.ts'

export default rule({
  id: 'not-a-period',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Periods are written as periods',
  why: 'A value without its period cannot be placed in time and is left out.',
  fix: 'Write a month such as 2025-03, a quarter such as 2025-Q1, or a day.',
  ask: 'Which period is meant?',
  check: noticed('not-a-period'),
})
