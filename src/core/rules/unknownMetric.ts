import { noticed, rule } from './define.ts'

export default rule({
  id: 'unknown-metric',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Metrics are in the Metrics table',
  why: 'A metric without its row in Metrics has no direction and no target, so it earns no points.',
  fix: 'Say in Aliases which metric is meant, or add it to Metrics.',
  ask: 'Is it another spelling of a metric that is there?',
  check: noticed('unknown-metric'),
})
