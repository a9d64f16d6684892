import { noticed, rule } from './define.ts'

export default rule({
  id: 'word-for-no-value',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'Words for no value are understood',
  why: 'N/A takes the metric out of the person’s plan, TBD waits for a value, LOA takes the period out.',
  fix: 'Nothing to do if the word is right. Else write the value.',
  ask: 'Is it known by now?',
  check: noticed('word-for-no-value'),
})
