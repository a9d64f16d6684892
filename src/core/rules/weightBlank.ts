import { rule } from './define.ts'
import { noticedInPlans } from './rolePlans.ts'

export default rule({
  id: 'weight-blank',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S20'],
  minimal: true,
  title: 'A metric of the plan has a weight',
  why: 'A blank among filled weights takes the metric out of the plan, which may not be meant. Blank is not 0.',
  fix: 'Write its weight, 0 to track it without scoring it, or remove the row.',
  ask: 'Was the metric dropped on purpose?',
  check: noticedInPlans('weight-blank'),
})
