import { noticed, rule } from './define.ts'

export default rule({
  id: 'column-missing',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Tables have the columns they need',
  why: 'Without the column its table cannot say what it is there for.',
  fix: 'Add the column that the message names. Another header can be given its meaning in Aliases.',
  ask: 'Does another column hold it under another name?',
  check: noticed('column-missing'),
})
