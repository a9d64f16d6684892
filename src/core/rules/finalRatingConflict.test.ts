import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './finalRatingConflict.ts'

test('two calibrated ratings that differ are said at both', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Ratings
    | Employee ID | Rater | Cycle | Rating | Calibrated |
    | 1           | Max   | 2025  | 4      | 4          |
                                             ^ error: Ana has different calibrated ratings in this cycle: 3, 4. Until one stands, none is used.
    | 1           | Zoe   | 2025  | 3      | 3          |
                                             ^ error: Ana has different calibrated ratings in this cycle: 3, 4. Until one stands, none is used.
    | 2           | Max   | 2025  | 3      | 4          |
  `,
  ))

test('the same calibrated rating twice is one', () =>
  checkRule(
    rule,
    `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |

    Ratings
    | Employee ID | Rater | Cycle | Rating | Calibrated |
    | 1           | Max   | 2025  | 4      | 4          |
    | 1           | Zoe   | 2025  | 3      | 4          |
  `,
    { silent: true },
  ))

const people = `
    People
    | Employee ID | Name | Role    | Manager |
    | 1           | Ana  | Support | Max     |
    | 2           | Ben  | Support | Max     |
`
const head =
  '| Day | Name | Rated by | Before | After | Reason | Changed by | State | Evidence | Undoes | Cycle | Employee ID | Line | Check |'

test('a calibrated rating and the last line that somebody entered into Moves differ', () =>
  checkRule(
    rule,
    `
    ${people}
    Ratings
    | Employee ID | Rater | Rating | Calibrated |
    | 1           | Max   | 4      | 3          |
                                     ^ error: The calibrated rating of Ana is 3, and the last line of Moves about it says 5. Until both say the same, the calibrated one is used.
    | 2           | Max   | 3      | 4          |

    Moves {ours MOVES}
    | Throughline: log of 0 moves, and 2 entered by hand |
    ${head}
    | 2025-12-01 | Ana | Max | 4 | 3 | | Max | agreed | | | | | | |
    | 2025-12-02 | Ana | Max | 3 | 5 | | Max | Agreed | | | | | | |
    | 2025-12-02 | Ben | Max | 3 | 4 | | Max | agreed | | | | | | |
    | 2025-12-03 | Ben | Max | 4 | 5 | | Max | proposed | | | | | | |
  `,
  ))

test('what a line of Moves takes back stands in Calibrated', () =>
  checkRule(
    rule,
    `
    ${people}
    Ratings
    | Employee ID | Rater | Rating | Calibrated |
    | 1           | Max   | 4      | 3          |
                                     ^ error: The calibrated rating of Ana is 3, and the last line of Moves about it takes back what was agreed. Until both say the same, the calibrated one is used.
    | 2           | Max   | 3      | 3          |

    Moves {ours MOVES}
    | Throughline: log of 0 moves, and 4 entered by hand |
    ${head}
    | 2025-12-01 | Ana | Max | 4 | 3 | | Max | agreed | | | | | a | |
    | 2025-12-02 | Ana | Max |   |   | | Max | undone | | a | | | | |
    | 2025-12-01 | Ben | Max | 3 | 4 | | Max | agreed | | | | | b | |
    | 2025-12-02 |     |     |   |   | | Max | undone | | b | | | | |
  `,
  ))

test('a line that a run wrote says what Calibrated said then', () =>
  checkRule(
    rule,
    `
    ${people}
    Ratings
    | Employee ID | Rater | Rating | Calibrated |
    | 1           | Max   | 4      | 5          |
    | 2           | Max   | 3      |            |

    Moves {ours MOVES}
    | Throughline: log of 1 move |
    ${head}
    | | Ana | Max | 4 | 3 | | | agreed | | | All | 1 | All/1/4-3 | 2878a6fd9ee0fddd |
  `,
    { silent: true },
  ))
