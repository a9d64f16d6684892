import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'

test('a finding at a measurement is accepted by the ID or the name of the person of its row', () => {
  const drawing = (who: string) => `
    People
    | Employee ID | Name     | Role    | Manager |
    | 1001        | Ana Ruiz | Support | Lee     |
    | 1002        | Ben Ode  | Support | Lee     |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1001        | CSAT   | 2025-01 | good  |
    | 1002        | CSAT   | 2025-01 | fine  |

    Accepted
    | Rule         | Employee ID | Reason  | At         |
    | not-a-number | ${who}      | a trial | 2025-02-01 |`
  for (const who of ['1001', 'Ana Ruiz']) {
    const { problems } = evaluate(parseDrawing(drawing(who)).snapshot)
    const found = problems.filter(({ rule }) => rule === 'not-a-number')
    expect(found.map(({ accepted }) => accepted).sort(compareAccepted)).toEqual(['a trial', null])
  }
})

function compareAccepted(one: string | null, other: string | null): number {
  return Number(one === null) - Number(other === null)
}
