import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './ratingEvidenceGap.ts'

const scale = `
    Scale
    | Rating | Label      | Evidence From |
    | 1      | Developing |               |
    | 2      | Meets      | 85            |
    | 3      | Exceeds    | 105           |
`

test('a rating a step from the band of the score is said at the rating', () =>
  checkRule(
    rule,
    `
    Team
    | Name   | Manager | CSAT | Rating |
    | Ana    | Mia     | 70   | 3      |
                               ^ info: Ana is rated Exceeds; the evidence says Developing (score 70), lower.
    | Ben    | Mia     | 90   | 2      |
    | Cleo   | Mia     | 95   | 1      |
                               ^ info: Cleo is rated Developing; the evidence says Meets (score 95), higher.
    | Floor  |         | 0    |        |
    | Target |         | 100  |        |
${scale}`,
    { calibrate: true },
  ))

test('a gap that the plan makes, since it cannot reach the band, is none; nor is any in a run that compares nothing', () => {
  const drawing = (score: number) => `
    Team
    | Name   | Manager | CSAT | Rating |
    | Ana    | Mia     | ${score}  | 3      |
    | Ben    | Mia     | 90   | 2      |
    | Floor  |         | 0    |        |
    | Target |         | 100  |        |
${scale}`
  checkRule(rule, drawing(100), { calibrate: true, silent: true })
  checkRule(rule, drawing(10), { silent: true })
})
