import { noticed, rule } from './define.ts'

export default rule({
  id: 'no-example',
  severity: 'warning',
  effect: 'changes a score',
  about: 'person',
  requirement: ['S39'],
  title: 'A judged level has a dated example',
  why: 'A level without an example is an impression: it is shown, lowers coverage, and does not count.',
  fix: 'Add a row to Evidence with its date and what happened, or a date and a comment to the assessment.',
  ask: 'What did the person do in this cycle that shows the level?',
  check: noticed('no-example'),
})
