import { rule } from './define.ts'
import { withoutKind } from './withoutKind.ts'

export default rule({
  id: 'no-lagging',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S30'],
  title: 'A role has lagging metrics',
  why: 'Early signs alone do not show whether anything came of them for the customer.',
  fix: 'Add a metric for the result that the work is meant to bring about, and give it weight.',
  ask: 'Which result would show that the work was worth doing?',
  check: context => withoutKind('lagging', context),
})
