import { rule } from './define.ts'
import { raterFindings } from './raterFindings.ts'

export default rule({
  id: 'rating-spread',
  severity: 'info',
  effect: 'changes what is said',
  about: 'rater',
  requirement: ['S70'],
  title: 'Raters use the scale',
  why: 'Where everybody gets about the same rating, it tells nobody what went well and what did not.',
  fix: 'Ask whose work differed most, and what the ratings would be if they had to show it.',
  ask: 'Are the scores of this team as even as its ratings?',
  check: ({ calibration }) => raterFindings(calibration, calibration?.spread.raters ?? []),
})
