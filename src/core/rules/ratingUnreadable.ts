import { noticed, rule } from './define.ts'

export default rule({
  id: 'rating-unreadable',
  severity: 'warning',
  effect: 'changes what is said',
  minimal: true,
  title: 'Ratings are on the scale',
  why: 'A rating that cannot be read is left out of everything that compares ratings.',
  fix: 'Write a number or a label of the Scale. Where ratings are words or letters, add a Scale that lists them.',
  ask: 'Is the label from an older scale?',
  check: noticed('rating-unreadable'),
})
