import { expect, test } from 'vitest'
import { checkRule, fixesOf, problemsOf } from '../../../test/drawing/checkRule.ts'
import type { QuickFix } from '../problems/finding.ts'
import rule from './weightsSum.ts'

test('a role over 100 is reported at each of its weights, and can be rescaled', () =>
  checkRule(
    rule,
    `
    Weights
    | Role       | Metric | Weight |
    | Support    | CSAT   | 50     |
                            ^^ error: Weights of Support sum to 125, not 100
    | Support    | FCR    | 75     |
                            ^^ error: Weights of Support sum to 125, not 100
    | Onboarding | CSAT   | 100    |
  `,
  ))

test('shares are read as such, and rescaled as such', () =>
  checkRule(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 0.3    |
                         ^^^ error: Weights of Support sum to 90, not 100
    | Support | FCR    | 0.3    |
                         ^^^ error: Weights of Support sum to 90, not 100
    | Support | Churn  | 0.3    |
                         ^^^ error: Weights of Support sum to 90, not 100
  `,
  ))

test('the Weight row of a scorecard is checked too', () =>
  checkRule(
    rule,
    `
    Jan
    | Name   | CSAT | Churn | Tickets |
    | Ana    | 90   | 3     | 40      |
    | Ben    | 85   | 4     | 50      |
    | Cem    | 80   | 2     | 30      |
    | Dee    | 95   | 5     | 60      |
    | Eva    | 70   | 6     | 20      |
    | Weight | 50   | 30    | 30      |
               ^^ error: Weights of the scorecard sum to 110, not 100
                      ^^ error: Weights of the scorecard sum to 110, not 100
                              ^^ error: Weights of the scorecard sum to 110, not 100
  `,
  ))

test('the weights of one person sum to 100 again', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Source  | Frequency | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | Survey  | monthly   | 80%   | 90%    |
    | FCR    | Share solved at once   | %    | higher    | leading | Zendesk | monthly   | 60%   | 80%    |

    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Overrides
    | Employee ID | Metric | Weight | Reason           | Approved By |
    | 1           | CSAT   | 80     | Leads the survey | Max         |
                             ^^ error: With the overrides of Ana the weights sum to 120, not 100

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
  `,
  ))

test('99.99, shares, percent, all blank and a wide table that sum to 100 are silent', () =>
  checkRule(
    rule,
    `
    Weights
    | Metric | Support | Onboarding | Sales |
    | CSAT   | 33.33   | 0.25       | 30%   |
    | FCR    | 33.33   | 0.75       | 70%   |
    | Churn  | 33.33   | 0          | 0%    |
  `,
    { silent: true },
  ))

test('the weights can be rescaled in place, on the scale they are written on, or at every run', () => {
  const fixes = fixesOf(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 0.3    |
    | Support | FCR    | 0.3    |
    | Support | Churn  | 0.3    |
  `,
  )
  const [rescale, setting] = fixes
  expect(rescale?.title).toBe('Rescale the weights of Support to 100')
  expect(valuesByRow(rescale)).toEqual([
    [1, 0.3334],
    [2, 0.3333],
    [3, 0.3333],
  ])
  expect(setting?.edits).toMatchObject([{ sheet: 'Settings', rows: [['weights.rescale', 'yes', null]] }])
})

test('weights on 0 to 100 are rescaled to 100, in proportion', () => {
  const fixes = fixesOf(
    rule,
    `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 50     |
    | Support | FCR    | 75     |
  `,
  )
  expect(valuesByRow(fixes[0])).toEqual([
    [1, 40],
    [2, 60],
  ])
})

test('nothing is offered for what was agreed with one person', () => {
  const drawing = `
    Weights
    | Role    | Metric | Weight |
    | Support | CSAT   | 60     |
    | Support | FCR    | 40     |

    Overrides
    | Employee ID | Metric | Weight | Reason           | Approved By |
    | 1           | CSAT   | 80     | Leads the survey | Max         |

    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
  `
  expect(problemsOf(rule, drawing)).toHaveLength(1)
  expect(fixesOf(rule, drawing)).toEqual([])
})

function valuesByRow(fix: QuickFix | undefined): readonly (readonly unknown[])[] {
  return (fix?.edits ?? [])
    .flatMap(edit => (edit.kind === 'setCell' ? [[edit.cell.row, edit.value] as const] : []))
    .sort(([one], [other]) => one - other)
}
