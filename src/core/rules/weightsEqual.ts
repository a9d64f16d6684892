import { noticed, rule } from './define.ts'

export default rule({
  id: 'weights-equal',
  severity: 'info',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'Without weights every metric counts the same',
  why: 'Equal weights are a choice too, and the score hangs on it.',
  fix: 'Nothing, if all metrics matter the same; else add a Weights table or a row titled Weight.',
  ask: 'Would the team agree that these metrics matter the same?',
  check: noticed('weights-equal'),
})
