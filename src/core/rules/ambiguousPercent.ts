import { noticed, rule } from './define.ts'

export default rule({
  id: 'ambiguous-percent',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Percentages are written in one form',
  why: '0.9 and 90 in one column can be the same share or not. A guess for one cell would change its score unseen.',
  fix: 'Choose what the numbers are, or write them all in one form.',
  ask: 'Did two people or two systems fill this column?',
  check: noticed('ambiguous-percent'),
})
