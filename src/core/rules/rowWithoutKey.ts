import { noticed, rule } from './define.ts'

export default rule({
  id: 'row-without-key',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Every row says what it is about',
  why: 'A row without its person, metric, role or period belongs to nothing and is left out.',
  fix: 'Fill in the blank cell, or delete the row.',
  ask: 'Was a merged cell or a filter the reason?',
  check: noticed('row-without-key'),
})
