import { noticed, rule } from './define.ts'

export default rule({
  id: 'n-missing',
  severity: 'warning',
  effect: 'changes a score',
  requirement: ['S23'],
  title: 'Either every value of a metric has its n, or none',
  why: 'A value without n cannot be weighed against values that have one, so it is left out.',
  fix: 'Fill in n for every value of this person and metric, or clear it for all.',
  ask: 'Where do the counts behind these values stand?',
  check: noticed('n-missing'),
})
