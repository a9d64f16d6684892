import { rule } from './define.ts'
import { noticedInPlans } from './rolePlans.ts'

export default rule({
  id: 'weight-negative',
  severity: 'error',
  effect: 'stops a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'A weight is 0 or more',
  why: 'A weight below 0 would turn a good result into a worse score.',
  fix: 'Write a weight of 0 or more. Where lower is better, say so in Direction.',
  ask: 'Was it meant to say that lower is better?',
  check: noticedInPlans('weight-negative'),
})
