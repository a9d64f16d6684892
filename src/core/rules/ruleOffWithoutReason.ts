import { noticed, rule } from './define.ts'

export default rule({
  id: 'rule-off-without-reason',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'A rule is switched off with a reason',
  why: 'Whoever reads the results later cannot tell a decision from an oversight.',
  fix: 'Say in the column Reason why this check does not apply here.',
  ask: 'Who decided it, and does the reason still hold?',
  check: noticed('rule-off-without-reason'),
})
