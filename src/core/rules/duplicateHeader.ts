import { noticed, rule } from './define.ts'

export default rule({
  id: 'duplicate-header',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Headers are different',
  why: 'Two columns under one header are two metrics of one name.',
  fix: 'Rename one of the two headers, or delete the column.',
  ask: 'Do both columns measure the same?',
  check: noticed('duplicate-header'),
})
