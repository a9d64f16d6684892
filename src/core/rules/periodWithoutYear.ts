import { noticed, rule } from './define.ts'

export default rule({
  id: 'period-without-year',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'Periods name their year',
  why: 'Months without a year are taken as months of one year. A second year would be mixed into it.',
  fix: 'Write the year in the title, the header or the cell, such as Jan 2025.',
  ask: 'Are all of these months of the same year?',
  check: noticed('period-without-year'),
})
