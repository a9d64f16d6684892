import { rule } from './define.ts'
import { withoutKind } from './withoutKind.ts'

export default rule({
  id: 'no-leading',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S30'],
  title: 'A role has leading metrics',
  why: 'Results alone come too late to act on, and are partly made by others.',
  fix: 'Add a metric for what the role does early to bring the results about, and give it weight.',
  ask: 'What does this role do that customers feel only months later?',
  check: context => withoutKind('leading', context),
})
