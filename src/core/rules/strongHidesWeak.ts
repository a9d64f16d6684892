import { noticed, rule } from './define.ts'

export default rule({
  id: 'strong-hides-weak',
  severity: 'info',
  effect: 'changes what is said',
  about: 'person',
  requirement: ['S22'],
  title: 'Strong results do not hide a weak one',
  why: 'In an average a very strong result makes up for a weak one, so that the weak one is not seen in the score.',
  fix: 'Look at the metric, and make it a gate (Gate Band) if it may not be made up for.',
  ask: 'What stands behind the weak result: the work, the data, or the target?',
  check: noticed('strong-hides-weak'),
})
