import { noticed, rule } from './define.ts'

export default rule({
  id: 'coerced-value',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'Numbers are stored as numbers',
  why: 'A number that is stored as text is read here, while formulas of the sheet may skip it.',
  fix: 'Convert the cells to numbers, if other formulas use them.',
  ask: 'Does an export write them as text?',
  check: noticed('coerced-value'),
})
