import { noticed, rule } from './define.ts'

export default rule({
  id: 'borderline',
  severity: 'info',
  effect: 'changes what is said',
  about: 'person',
  requirement: ['S22'],
  title: 'A score at the edge of a band is read with care',
  why: 'One point more or less would give another band, and no score is that exact.',
  fix: 'Speak about the metrics, not about the band.',
  ask: 'Which side do the examples and the circumstances speak for?',
  check: noticed('borderline'),
})
