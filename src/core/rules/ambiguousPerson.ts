import { noticed, rule } from './define.ts'

export default rule({
  id: 'ambiguous-person',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Names mean one person',
  why: 'Two people of one name must never be mixed up, so neither gets the value.',
  fix: 'Write the Employee ID or the e-mail in place of the name.',
  ask: 'Which of the two is meant?',
  check: noticed('ambiguous-person'),
})
