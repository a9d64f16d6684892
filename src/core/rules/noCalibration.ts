import { nameKey } from '../scoring/nameKey.ts'
import { rule } from './define.ts'

export default rule({
  id: 'no-calibration',
  severity: 'info',
  effect: 'changes what is said',
  requirement: ['S74'],
  title: 'Each cycle has its calibration',
  why: 'Ratings that nobody compared hold as many bars as there are raters.',
  fix: 'Compare the ratings, write what was agreed into the column Calibrated, or move the day in Cycles.',
  ask: 'Did the meeting take place and nobody wrote down what was agreed?',
  check: ({ calibration, cycles, scoring: { cycle } }) => {
    const row = cycles.find(each => nameKey(each.cycle) === nameKey(cycle.name))
    const rated = calibration?.people.filter(({ rating }) => rating !== null) ?? []
    if (row === undefined || row.calibration === null || cycle.asOf === null || row.calibration > cycle.asOf) return []
    if (rated.length === 0 || rated.some(({ calibrated }) => calibrated !== null)) return []
    const message = `The calibration of ${row.cycle} was due, and none of ${rated.length} ratings has a calibrated one beside it.`
    return [{ cell: row.at.cells.calibration ?? null, message }]
  },
})
