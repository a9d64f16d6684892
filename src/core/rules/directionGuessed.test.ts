import { expect, test } from 'vitest'
import { checkRule, fixesOf } from '../../../test/drawing/checkRule.ts'
import rule from './directionGuessed.ts'

test('a guessed direction is said at its header, with both answers', () =>
  checkRule(
    rule,
    `
    Jan
    | Name | CSAT | Churn | Tickets |
             ^^^^ info: CSAT: higher is taken to be better, a guess from its name.
                    ^^^^^ info: Churn: lower is taken to be better, a guess from its name.
                            ^^^^^^^ info: Tickets: higher is taken to be better, a guess from its name.
    | Ana  | 90   | 3     | 40      |
    | Ben  | 85   | 4     | 50      |
    | Cem  | 80   | 2     | 30      |
    | Dee  | 95   | 5     | 60      |
    | Eva  | 70   | 6     | 20      |
  `,
  ))

test('a row of directions leaves nothing to guess', () =>
  checkRule(
    rule,
    `
    Jan
    | Name      | CSAT   | Churn | Tickets |
    | Ana       | 90     | 3     | 40      |
    | Ben       | 85     | 4     | 50      |
    | Cem       | 80     | 2     | 30      |
    | Dee       | 95     | 5     | 60      |
    | Eva       | 70     | 6     | 20      |
    | Direction | higher | lower | higher  |
  `,
    { silent: true },
  ))

test('both answers are offered', () => {
  const fixes = fixesOf(
    rule,
    `
    Jan
    | Name | Churn |
    | Ana  | 3     |
    | Ben  | 4     |
  `,
  )
  expect(fixes.map(({ title }) => title)).toEqual(['Churn: lower is better', 'Churn: higher is better'])
})
