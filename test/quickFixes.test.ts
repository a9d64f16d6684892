import { expect, test } from 'vitest'
import { evaluate } from '../src/core/evaluate.ts'
import { applyFix } from './drawing/applyFix.ts'
import { parseDrawing } from './drawing/parseDrawing.ts'

const people = `
  Team
  | Name | CSAT | Churn |
  | Ana  | 90   | 3     |
  | Ben  | 85   | 4     |
  | Cem  | 80   | 2     |
  | Dee  | 95   | 5     |
  | Eva  | 70   | 6     |`

/** A workbook in which the rule asks, or offers; each of its quick fixes is picked in turn. */
const workbooks: Readonly<Record<string, string>> = {
  'direction-guessed': people,
  'draft-plan': people,
  'duplicate-values': `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | 90    |
    | 1001        | CSAT   | 2025-01 | 80    |`,
  'ambiguous-percent': `
    Team
    | Name | FCR % |
    | Ana  | 90%   |
    | Ben  | 0.9   |
    | Cem  | 80    |`,
  'ambiguous-decimal': `
    Team
    | Name | Revenue |
    | Ana  | "1.234" |
    | Ben  | "2.345" |`,
  'ambiguous-date': `
    Measurements
    | Employee ID | Metric | Period     | Value |
    | 1001        | CSAT   | "03/04/25" | 90    |
    | 1002        | CSAT   | "05/06/25" | 80    |`,
  'several-owners': `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | Ana         | CSAT   | 2025-01 | 90    |
    | Ben         | CSAT   | 2025-01 | 80    |
    | "Ana, Ben"  | CSAT   | 2025-02 | 70    |`,
  'sheets-unclear': `
    North
    | Name | CSAT | Calls |
    | Ana  | 90   | 10    |
    | Ben  | 80   | 12    |

    South
    | Name | CSAT | Visits |
    | Cem  | 90   | 5      |
    | Dee  | 80   | 6      |`,
  'unknown-role': `
    People
    | Employee ID | Name | Role         | Manager |
    | 1           | Ana  | Support Eng. | Lee     |

    Weights
    | Role             | Metric | Weight |
    | Support Engineer | CSAT   | 100    |`,
  'sheet-not-recognized': `
    ${people}

    Scratch
    | a thought |`,
  'unmarked-output': `
    Scores (2)
    | Throughline: Scores of 2025 |
    | Person                      |`,
  'weights-sum': `
    Team
    | Name   | CSAT | Churn |
    | Target | 90   | 3     |
    | Floor  | 60   | 9     |
    | Weight | 80   | 60    |
    | Ana    | 85   | 4     |`,
  'cycle-guessed': `
    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2023-01 | 90    |
    | 1           | CSAT   | 2024-06 | 80    |
    | 1           | CSAT   | 2025-06 | 80    |`,
  'evidence-absent': `
    Metrics
    | Metric  | Direction | Kind        |
    | Clarity | higher    | qualitative |

    Rubric
    | Metric  | Level | Description | Meets |
    | Clarity | 1     | Rarely      |       |
    | Clarity | 2     | Mostly      | yes   |

    Assessments
    | Employee ID | Metric  | Level | Assessor |
    | 1           | Clarity | 2     | Lee      |`,
}

for (const [rule, drawing] of Object.entries(workbooks)) {
  test(`each quick fix of ${rule} settles what it was offered for`, () => {
    const { snapshot } = parseDrawing(drawing)
    const asked = evaluate(snapshot).problems.filter(problem => problem.rule === rule)
    const offers = asked.flatMap(problem => problem.quickFixes.map(fix => ({ problem, fix })))
    expect(offers.length, 'quick fixes are offered').toBeGreaterThan(0)
    for (const { problem, fix } of offers) {
      const { problems } = evaluate(applyFix(snapshot, fix))
      const still = problems.filter(each => each.rule === rule && each.message === problem.message)
      expect(still, fix.title).toEqual([])
    }
  })
}
