import { expect, test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import { evaluate } from '../evaluate.ts'
import rule from './unmarkedOutput.ts'

test('a sheet that looks like ours without its mark is left alone, ours are not spoken of', () =>
  checkRule(
    rule,
    `
    Scores
    | Throughline: Scores of 2025 |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Scores looks like a sheet that Throughline wrote, and does not carry its mark: it is neither read nor replaced.
    | Person                      |

    Problems {ours PROBLEMS}
    | Throughline: Problems of 2025 |
  `,
  ))

test.each([
  ['Scores', ['SCORES']],
  ['Results', []],
  ['Problems (2)', []],
])('that it is ours is offered where the title says which sheet it is and no other is that one: %s', (title, keys) => {
  const { snapshot } = parseDrawing(`
    ${title}
    | Throughline: 2025 |

    Findings {ours PROBLEMS}
    | Throughline: Problems of 2025 |
  `)
  const found = evaluate(snapshot, { rules: [rule] }).problems
  expect(found).toHaveLength(1)
  expect(found[0]?.quickFixes.flatMap(({ edits }) => edits)).toEqual(
    keys.map(key => ({ kind: 'markSheet', sheet: title, key, asked: true })),
  )
})
