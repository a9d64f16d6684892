import { noticed, rule } from './define.ts'

export default rule({
  id: 'ambiguous-unit',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'A column counts in one unit',
  why: 'Hours among minutes, or euros among dollars, cannot be compared.',
  fix: 'Choose the unit of the column, or write every cell in the same unit.',
  ask: 'Did the report change its unit during the year?',
  check: noticed('ambiguous-unit'),
})
