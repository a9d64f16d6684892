import { factCell } from '../tables/facts.ts'
import { rule } from './define.ts'

export default rule({
  id: 'no-period',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'Values say which period they are of',
  why: 'Without periods everything is one period: there is no trend, and last month is gone once it is written over.',
  fix: 'Add a column Period, or keep a tab for each month.',
  ask: 'Are these values of one month, or of the whole cycle?',
  check: ({ reading: { facts } }) =>
    facts.length === 0 || facts.period.some(period => period !== -1)
      ? []
      : [{ cell: factCell(facts, 0), message: 'No value names its period: all of them are scored as one period.' }],
})
