import { noticed, rule } from './define.ts'

export default rule({
  id: 'cycle-setting',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'The settings for the cycle can be read',
  why: 'A cycle that cannot be read is not the one that is scored.',
  fix: 'Write the name of a cycle from Cycles, days such as "2025-01 to 2025-12", or all.',
  ask: 'Which months is this review about?',
  check: noticed('cycle-setting'),
})
