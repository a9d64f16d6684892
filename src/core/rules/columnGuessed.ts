import { noticed, rule } from './define.ts'

export default rule({
  id: 'column-guessed',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'The column of names is known',
  why: 'Without a header only the contents tell which column names the people.',
  fix: 'Write Name above the column.',
  ask: 'Is it the right column?',
  check: noticed('column-guessed'),
})
