import { noticed, rule } from './define.ts'

export default rule({
  id: 'tab-differs',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Tabs of one scorecard have the same metrics',
  why: 'A metric that changes its name from tab to tab is scored as two, each with gaps.',
  fix: 'Give it the same header on every tab, or say in Aliases that both mean the same.',
  ask: 'Was a metric replaced during the year?',
  check: noticed('tab-differs'),
})
