import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './hardToRead.ts'

test('a long definition and a blank unit, direction, floor or target are said at their cells', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition                                                                                                                                               | Unit | Direction | Kind    | Floor | Target |
    | CSAT   | The share of all answers to the survey that is sent after each closed ticket in which the customer chose one of the two best of five faces shown to them | %    | higher    | lagging | 80%   | 90%    |
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The definition of CSAT has 31 words, more than 25: say it in one short sentence
    | FCR    | Share solved at once                                                                                                                                     |      |           | leading |       |        |
                                                                                                                                                                          ^ warning: FCR has no Unit: say what its values are counted in
                                                                                                                                                                                 ^ warning: FCR has no Direction: say which way is better
                                                                                                                                                                                                       ^ warning: FCR has no Floor: say what earns no points
                                                                                                                                                                                                               ^ warning: FCR has no Target: say what counts as good
  `,
  ))

test('a blank that a score already waits for is not said twice', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Definition             | Unit | Direction | Kind    | Floor | Target |
    | CSAT   | Share of happy answers | %    | higher    | lagging | 80%   |        |

    Measurements
    | Employee ID | Metric | Period  | Value |
    | 1           | CSAT   | 2025-01 | 92%   |
    | 1           | FCR    | 2025-01 | 75%   |
  `,
    { silent: true },
  ))

test('a target may stand in Weights, a range or a rubric', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric  | Definition                | Unit  | Direction | Kind        | Floor | Target | Range Low | Range High |
    | CSAT    | Share of happy answers    | %     | higher    | lagging     | 80%   |        |           |            |
    | Load    | Tickets open per person   | count | range     | leading     | 5     |        | 10        | 20         |
    | Clarity | How well it is understood |       |           | qualitative |       |        |           |            |

    Weights
    | Role    | Metric | Weight | Target |
    | Support | CSAT   | 60     | 90%    |
    | Support | Load   | 40     |        |
  `,
    { silent: true },
  ))
