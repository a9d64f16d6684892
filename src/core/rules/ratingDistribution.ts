import { rule } from './define.ts'
import { raterFindings } from './raterFindings.ts'

export default rule({
  id: 'rating-distribution',
  severity: 'info',
  effect: 'changes what is said',
  about: 'rater',
  requirement: ['S68', 'S70', 'S73'],
  title: 'A team’s ratings lie as ratings usually do',
  why: 'A pattern that chance hardly gives is worth a question. A guideline is what is usual, and never a quota.',
  fix: 'Look at the evidence of the people in the ratings that stand out. Nobody has to move for the shares to fit.',
  ask: 'Did this team have an unusual year?',
  check: ({ calibration }) =>
    raterFindings(
      calibration,
      (calibration?.distribution ?? [])
        .flatMap(({ groups }) => groups)
        .filter(({ kind }) => kind === 'manager')
        .map(({ key, wording }) => ({ rater: key, wording })),
    ),
})
