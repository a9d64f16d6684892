import { rule } from './define.ts'
import { raterFindings } from './raterFindings.ts'

export default rule({
  id: 'rater-severity',
  severity: 'info',
  effect: 'changes what is said',
  about: 'rater',
  requirement: ['S68', 'S70'],
  title: 'Raters use about the same bar',
  why: 'The same work should be rated alike by everybody, and one rater’s habits should not decide.',
  fix: 'Let two colleagues rate two or three of the same people, or one written example, and talk about the difference.',
  ask: 'Does the team do well at what no metric shows? Do its metrics fit its work?',
  check: ({ calibration }) =>
    raterFindings(
      calibration,
      (calibration?.severity.groups ?? []).flatMap(({ raters }) => raters),
    ),
})
