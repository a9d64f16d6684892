import { noticed, rule } from './define.ts'

export default rule({
  id: 'direction-guessed',
  severity: 'info',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S18'],
  minimal: true,
  title: 'Each metric says which way is better',
  why: 'A wrong guess would turn the best result into the worst.',
  fix: 'Confirm or correct it with one of the two answers, or add a row titled Direction.',
  ask: 'For this metric, is more better, or less?',
  check: noticed('direction-guessed'),
})
