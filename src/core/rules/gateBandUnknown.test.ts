import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import rule from './gateBandUnknown.ts'

test('a gate that names no band is said, one that names a band in any case is not', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Direction | Floor | Target | Gate Band |
    | CSAT   | higher    | 3     | 4      | Good      |
                                            ^^^^ warning: Gate Band of CSAT says "Good", which is no band of the Scale, so the gate holds nothing back. Bands are Below, Developing, Meets, Exceeds.
    | FCR    | higher    | 3     | 4      | meets     |
  `,
  ))

test('the bands are those of the scale', () =>
  checkRule(
    rule,
    `
    Metrics
    | Metric | Direction | Floor | Target | Gate Band |
    | CSAT   | higher    | 3     | 4      | Good      |

    Scale
    | Rating | Label | Evidence From |
    | 1      | Poor  |               |
    | 2      | Good  | 80            |
  `,
    { silent: true },
  ))
