import { rule } from './define.ts'
import { noticedInPlans } from './rolePlans.ts'

export default rule({
  id: 'weights-rescaled',
  severity: 'info',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'Weights were rescaled to sum to 100',
  why: 'The setting weights.rescale changed what each metric counts, so it is said at each weight.',
  fix: 'Write the weights so that they sum to 100, and the setting is not needed.',
  ask: 'Do the rescaled weights still say what was agreed?',
  check: noticedInPlans('weights-rescaled'),
})
