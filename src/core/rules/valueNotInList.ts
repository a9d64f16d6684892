import { noticed, rule } from './define.ts'

export default rule({
  id: 'value-not-in-list',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Columns of fixed words hold those words',
  why: 'A word that is not on the list is read as blank.',
  fix: 'Write one of the words that the message names.',
  ask: 'Was another word agreed in your company?',
  check: noticed('value-not-in-list'),
})
