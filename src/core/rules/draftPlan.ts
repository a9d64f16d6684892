import { noticed, rule } from './define.ts'

export default rule({
  id: 'draft-plan',
  severity: 'info',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S18', 'S22'],
  minimal: true,
  title: 'A proposed plan is agreed before it is used',
  why: 'A plan made from the same values that it judges says how people compare, not whether they did what was agreed.',
  fix: 'Agree on the targets, or correct them; the quick fix writes them into a Metrics table, where they are a plan like any other.',
  ask: 'What would a good result be if nobody had been measured yet?',
  check: noticed('draft-plan'),
})
