import { noticed, rule } from './define.ts'

export default rule({
  id: 'ambiguous-date',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Day and month can be told apart',
  why: '03/04/25 is in March or in April. The wrong one moves values into another period.',
  fix: 'Choose which comes first in this column, or write dates as 2025-04-03.',
  ask: 'Which country’s settings did the export use?',
  check: noticed('ambiguous-date'),
})
